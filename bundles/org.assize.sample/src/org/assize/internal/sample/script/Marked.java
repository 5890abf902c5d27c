package org.assize.internal.sample.script;

import java.util.ArrayList;
import java.util.List;

/** Text of which some parts are marked as what a defect can be seen by. */
public record Marked(String text, List<Mark> marks) {

    /** Copies. */
    public Marked {
        marks = List.copyOf(marks);
    }

    /** A marked part: {@code from} inclusive, {@code to} exclusive. */
    public record Mark(String id, int from, int to) {
    }

    /** Reads {@code [[id|text]]}; marks do not nest. */
    static Marked parse(String source) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        int from = 0;
        for (int open = source.indexOf("[["); open >= 0; open = source.indexOf("[[", from)) {
            int bar = source.indexOf('|', open);
            int close = source.indexOf("]]", open);
            text.append(source, from, open);
            int start = text.length();
            text.append(source, bar + 1, close);
            marks.add(new Mark(source.substring(open + 2, bar), start, text.length()));
            from = close + 2;
        }
        return new Marked(text.append(source.substring(from)).toString(), marks);
    }

    /** The text of a mark. */
    public String quote(Mark mark) {
        return text.substring(mark.from(), mark.to());
    }
}
