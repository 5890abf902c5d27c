import java.util.Arrays;
import java.util.Locale;

/** Times that were taken, in milliseconds, and rows about them for a script: a name and numbers between tabulators. */
final class Times {

    private double[] millis = new double[64];
    private int count;

    void add(double more) {
        if (count == millis.length) {
            millis = Arrays.copyOf(millis, 2 * count);
        }
        millis[count++] = more;
    }

    void addSince(long nanos) {
        add((System.nanoTime() - nanos) / 1e6);
    }

    /** {@return the time that this share of all, from 0 to 1, did not exceed} */
    double at(double share) {
        double[] sorted = Arrays.copyOf(millis, count);
        Arrays.sort(sorted);
        return count == 0 ? 0 : sorted[(int) Math.clamp((long) Math.ceil(share * count) - 1, 0, count - 1)];
    }

    int count() {
        return count;
    }

    static void row(String name, Object... numbers) {
        StringBuilder row = new StringBuilder(name);
        for (Object number : numbers) {
            row.append('\t').append(number instanceof Double some ? String.format(Locale.ROOT, "%.1f", some) : number);
        }
        System.out.println(row);
    }
}
