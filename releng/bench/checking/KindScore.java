import java.util.Locale;

/** How well findings of one kind fit what was planted. */
final class KindScore {

    private static final double Z = 1.959964;

    private int planted;
    private int found;
    private int right;
    private int wrong;

    /** Counts a planted defect. */
    void planted(boolean isFound) {
        planted++;
        found += isFound ? 1 : 0;
    }

    /** Counts a finding. Several findings about one planted defect count as one. */
    void finding(boolean isRight) {
        right += isRight ? 1 : 0;
        wrong += isRight ? 0 : 1;
    }

    /** Adds what another has counted. */
    void add(KindScore other) {
        planted += other.planted;
        found += other.found;
        right += other.right;
        wrong += other.wrong;
    }

    /** Cells of a table: planted, found, false alarms, recall, precision, both with the interval. */
    String cells() {
        return String.format(Locale.ROOT, "%d | %d | %d | %s | %s", planted, found, wrong, share(found, planted),
                share(right, right + wrong));
    }

    /** A share with its 95 % interval after Wilson. */
    private static String share(int hits, int of) {
        if (of == 0) {
            return "–";
        }
        double p = (double) hits / of;
        double divisor = 1 + Z * Z / of;
        double centre = (p + Z * Z / (2 * of)) / divisor;
        double half = Z * Math.sqrt(p * (1 - p) / of + Z * Z / (4.0 * of * of)) / divisor;
        return String.format(Locale.ROOT, "%.3f (%.2f–%.2f)", p, Math.max(0, centre - half),
                Math.min(1, centre + half));
    }
}
