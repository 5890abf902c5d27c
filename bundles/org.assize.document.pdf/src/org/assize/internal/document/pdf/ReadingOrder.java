package org.assize.internal.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sorts lines by place where the order of drawing cannot be the order of reading: where lines often go up instead of
 * down, as in files drawn bottom up or in the order of some database.
 */
final class ReadingOrder {

    private static final double TOLERATED = 0.34;
    private static final double SAME_ROW = 0.4;

    private ReadingOrder() {
    }

    static List<TextLine> order(List<TextLine> lines) {
        return isUpwards(lines) ? byPlace(lines) : lines;
    }

    /** Going up is normal once per column and per cell of a form; it is counted where the upper line is above. */
    private static boolean isUpwards(List<TextLine> lines) {
        int compared = 0;
        int upwards = 0;
        for (int i = 1; i < lines.size(); i++) {
            TextLine before = lines.get(i - 1);
            TextLine after = lines.get(i);
            double down = before.first().base() - after.first().base();
            if (before.first().sameDirection(after.first()) && Math.abs(down) > SAME_ROW * before.first().size()
                    && before.overlaps(after)) {
                compared++;
                upwards += down < 0 ? 1 : 0;
            }
        }
        return compared > 3 && upwards > TOLERATED * compared;
    }

    private static List<TextLine> byPlace(List<TextLine> lines) {
        List<TextLine> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparing((TextLine l) -> Math.round(Math.atan2(l.first().uy(), l.first().ux()) * 10))
                .thenComparing(Comparator.comparingDouble((TextLine l) -> l.first().base()).reversed()));
        List<TextLine> ordered = new ArrayList<>();
        int row = 0;
        while (row < sorted.size()) {
            int end = row + 1;
            while (end < sorted.size() && sameRow(sorted.get(row), sorted.get(end))) {
                end++;
            }
            addRow(sorted.subList(row, end), ordered);
            row = end;
        }
        return ordered;
    }

    private static boolean sameRow(TextLine a, TextLine b) {
        return a.first().sameDirection(b.first())
                && Math.abs(a.first().base() - b.first().base()) < SAME_ROW * a.first().size();
    }

    private static void addRow(List<TextLine> row, List<TextLine> ordered) {
        List<TextLine> fromLeft = new ArrayList<>(row);
        fromLeft.sort(Comparator.comparingDouble(l -> l.first().start()));
        TextLine open = null;
        for (TextLine line : fromLeft) {
            if (open != null && open.continuesWith(line.first())) {
                open.addAll(line);
            } else {
                ordered.add(line);
                open = line;
            }
        }
    }
}
