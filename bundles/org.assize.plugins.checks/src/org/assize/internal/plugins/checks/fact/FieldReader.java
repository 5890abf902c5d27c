package org.assize.internal.plugins.checks.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Finds the labels of a form: before a colon, or alone in a cell of a table; and what belongs to each. */
final class FieldReader {

    private static final List<String> ALTERNATIVES = List.of("或者", "或", "/", "、");
    private static final String BEFORE_LABEL = ",;。)(、/者或和及]:”“\"'|";
    private static final String OPENING = "(《〈<[〔{";
    private static final String CLOSING = ")》〉>]〕}";
    private static final Pattern FOOTER = Pattern.compile("第[0-9一二三四五六七八九十]{1,3}页");
    private static final Pattern MISREAD_LABEL = Pattern.compile("[^:;,。]{1,8}[(《〈<\\[〔{][签捺盖][^:;,。]{0,8}[:;]");
    private static final int LEAST_MISREAD = 4;
    private static final int MOST_VALUE = 240;
    private static final int MOST_NOTE = 14;

    private final DocumentText in;
    private final CompactText text;
    private final boolean machine;
    /** Labels by their first sign. */
    private final TreeMap<Integer, Hit> hits = new TreeMap<>();

    private record Hit(Label label, int from, int to, int value, boolean cell, boolean signed) {
    }

    FieldReader(DocumentText in) {
        this.in = in;
        this.text = in.compact();
        this.machine = in.isMachineRead();
    }

    List<Field> read() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ':' || machine && text.charAt(i) == ';') {
                beforeColon(i);
            }
            if (text.gap(i).atLeast(Gap.WIDE)) {
                cell(i);
            }
        }
        List<Field> fields = new ArrayList<>();
        for (Hit hit : hits.values()) {
            int end = hit.cell() ? cellEnd(hit) : lineEnd(hit);
            fields.add(new Field(hit.label(), hit.signed(), in.passage(hit.from(), hit.to()),
                    in.passage(hit.value(), Math.max(hit.value(), end))));
        }
        return fields;
    }

    private void beforeColon(int colon) {
        int end = withoutNote(colon);
        boolean signed = text.text().substring(end, colon).matches(".*[签捺盖].*");
        Hit hit = ending(end, colon, signed);
        if (hit != null) {
            Hit first = either(hit, colon, signed);
            hits.put(first.from(), first);
        }
    }

    /** Of two labels for one line, 被检查人或者见证人, the first is taken: nobody can tell who signed. */
    private Hit either(Hit hit, int colon, boolean signed) {
        for (String or : ALTERNATIVES) {
            if (text.text().startsWith(or, hit.from() - or.length())) {
                Hit first = ending(hit.from() - or.length(), colon, signed);
                return first == null ? hit : first;
            }
        }
        return hit;
    }

    private @Nullable Hit ending(int end, int colon, boolean signed) {
        for (int length = Math.min(Label.longest(), end); length >= 2; length--) {
            Optional<Label> label = labelAt(end - length, end, false);
            if (label.isPresent()) {
                return new Hit(label.get(), end - length, colon, colon + 1, false, signed);
            }
        }
        for (int length = Math.min(Label.longest(), end); machine && length >= 3; length--) {
            Optional<Label> label = labelAt(end - length, end, true);
            if (label.isPresent()) {
                return new Hit(label.get(), end - length, colon, colon + 1, false, signed);
            }
        }
        return null;
    }

    private Optional<Label> labelAt(int from, int end, boolean misread) {
        String spelling = text.text().substring(from, end);
        return !begins(from) ? Optional.empty() : misread ? Label.near(spelling) : Label.of(spelling);
    }

    /** A note in brackets belongs to the label: 询问人（签名）. Machines read brackets for one another. */
    private int withoutNote(int colon) {
        if (colon == 0 || CLOSING.indexOf(text.charAt(colon - 1)) < 0) {
            return colon;
        }
        int open = colon - 1;
        while (open > 0 && colon - open <= MOST_NOTE && OPENING.indexOf(text.charAt(open)) < 0) {
            open--;
        }
        if (OPENING.indexOf(text.charAt(open)) < 0) {
            return colon;
        }
        while (open > 0 && OPENING.indexOf(text.charAt(open - 1)) >= 0) {
            open--;
        }
        return open;
    }

    private boolean begins(int from) {
        return from == 0 || text.gap(from) != Gap.NONE || BEFORE_LABEL.indexOf(text.charAt(from - 1)) >= 0;
    }

    private void cell(int from) {
        for (int length = Math.min(Label.longest(), text.length() - from); length >= 2; length--) {
            int end = from + length;
            if (text.gap(end) != Gap.NONE && text.gapWithin(from, end) != Gap.PAGE) {
                Optional<Label> label = cellLabel(text.text().substring(from, end));
                if (label.isPresent() && isAlone(from, end)) {
                    hits.putIfAbsent(from, new Hit(label.get(), from, end, end, true, false));
                    return;
                }
            }
        }
    }

    private Optional<Label> cellLabel(String spelling) {
        Optional<Label> label = Label.of(spelling);
        return label.isEmpty() && machine && spelling.length() >= LEAST_MISREAD ? Label.near(spelling) : label;
    }

    /** The name of a form at the top is no label; in a cell the label stands on lines of its own. */
    private boolean isAlone(int from, int end) {
        return text.gap(from).atLeast(Gap.LINE) ? text.gap(end).atLeast(machine ? Gap.SPACE : Gap.WRAP)
                : text.gap(end).atLeast(Gap.WIDE);
    }

    private int cellEnd(Hit hit) {
        int next = next(hit);
        int end = hit.value();
        while (end < next && !(end > hit.value() && (text.gap(end) == Gap.PAGE || isFooter(end)))) {
            end++;
        }
        return end;
    }

    private int next(Hit hit) {
        Integer next = hits.higherKey(hit.from());
        while (next != null && next < hit.value() || next != null && hit.cell() && !hits.get(next).cell()) {
            next = hits.higherKey(next);
        }
        return next == null ? text.length() : next;
    }

    private int lineEnd(Hit hit) {
        int end = hit.value();
        int most = Math.min(Math.min(next(hit), text.length()), hit.value() + MOST_VALUE);
        while (end < most && !ends(hit, end)) {
            end++;
        }
        return end;
    }

    private boolean ends(Hit hit, int index) {
        Gap gap = text.gap(index);
        if (gap == Gap.PAGE || index > hit.value() && text.charAt(index - 1) == '。') {
            return true;
        }
        return gap == Gap.LINE || gap == Gap.WIDE || isFooter(index) || machine && isMisreadLabel(hit, index);
    }

    /** Of a label that nobody could read the note is left: 见证人（签名）： on the same line. */
    private boolean isMisreadLabel(Hit hit, int index) {
        return index > hit.value() && (text.gap(index) != Gap.NONE || text.charAt(index - 1) == ',')
                && MISREAD_LABEL.matcher(text).region(index, text.length()).lookingAt();
    }

    private boolean isFooter(int index) {
        return text.gap(index).atLeast(Gap.WRAP)
                && FOOTER.matcher(text).region(index, text.length()).lookingAt();
    }
}
