package org.assize.internal.sample.layout;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines by width: Chinese signs count two, others one. */
final class Wrapping {

    private static final String NEVER_FIRST = "，。；：、）》」！？”’…";

    private Wrapping() {
    }

    /** The lines of a text, at most so wide but for a closing sign that may hang over. */
    static List<String> lines(String text, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (width + width(c) > most && NEVER_FIRST.indexOf(c) < 0) {
                lines.add(line.toString());
                line.setLength(0);
                width = 0;
            }
            line.append(c);
            width += width(c);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Width of a text. */
    static int width(String text) {
        return text.chars().map(c -> width((char) c)).sum();
    }

    private static int width(char c) {
        return c < 0x2000 ? 1 : 2;
    }
}
