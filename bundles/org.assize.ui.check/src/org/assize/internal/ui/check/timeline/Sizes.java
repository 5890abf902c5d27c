package org.assize.internal.ui.check.timeline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.assize.internal.ui.check.timeline.model.Arrangement;
import org.assize.internal.ui.check.timeline.model.Happening;
import org.assize.internal.ui.check.timeline.model.Lane;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** How large everything is in the font of a control. Words are measured once for each timeline. UI thread only. */
final class Sizes {

    private static final int PAD = 3;
    private static final int HEAD_ROWS = 3;
    private static final int MOST_WORDS = 300;
    private static final String MORE = "…";

    private record Words(String text, int width) {
    }

    private final Map<Happening, Words> measured = new HashMap<>();
    private int row = 1;
    private int names;

    /** Measures the words of entries, in the wider of two fonts. */
    void measure(Control control, Font bold, Iterable<Happening> happenings) {
        measured.clear();
        GC gc = new GC(control);
        try {
            gc.setFont(control.getFont());
            row = gc.getFontMetrics().getHeight() + 2 * PAD;
            names = Arrays.stream(Lane.values()).mapToInt(lane -> gc.textExtent(Wordings.of(lane)).x).max().orElse(0)
                    + 4 * PAD;
            gc.setFont(bold);
            happenings.forEach(h -> measured.put(h, cut(gc, Wordings.label(h))));
        } finally {
            gc.dispose();
        }
    }

    private static Words cut(GC gc, String label) {
        String line = label.replaceAll("\\s*\\R\\s*", " ");
        int width = gc.textExtent(line).x;
        if (width <= MOST_WORDS) {
            return new Words(line, width);
        }
        int end = line.length();
        while (end > 1 && gc.textExtent(line.substring(0, end) + MORE).x > MOST_WORDS) {
            end--;
        }
        return new Words(line.substring(0, end) + MORE, MOST_WORDS);
    }

    /** {@return the words beside an entry, cut off where they would be too wide} */
    String words(Happening happening) {
        return measured.getOrDefault(happening, new Words("", 0)).text();
    }

    int width(Happening happening) {
        return measured.getOrDefault(happening, new Words("", 0)).width();
    }

    /** {@return the height of a line} */
    int row() {
        return row;
    }

    /** {@return the height of the axis} */
    int head() {
        return HEAD_ROWS * row;
    }

    /** {@return the width of the names of the lanes} */
    int names() {
        return names;
    }

    /** {@return where a line of the drawing begins, below the axis} */
    int top(int line) {
        return head() + line * row;
    }

    /** {@return the lanes that are drawn, from the top, with their lines} */
    Map<Lane, Integer> lanes(Arrangement arrangement) {
        Map<Lane, Integer> lanes = new LinkedHashMap<>();
        for (Lane lane : Lane.values()) {
            Integer lines = arrangement.lines().get(lane);
            if (lines != null) {
                lanes.put(lane, lines);
            }
        }
        return lanes;
    }
}
