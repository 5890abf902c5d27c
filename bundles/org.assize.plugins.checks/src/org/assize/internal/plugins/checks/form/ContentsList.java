package org.assize.internal.plugins.checks.form;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.assize.internal.plugins.checks.fact.CompactText;
import org.assize.internal.plugins.checks.fact.DocumentFacts;
import org.assize.internal.plugins.checks.fact.Gap;
import org.assize.internal.plugins.checks.fact.Passage;

/** The rows of a contents list: a running number, a title, and what else the list says. */
final class ContentsList {

    private static final Pattern CLOSING = Pattern.compile("立卷人:|立卷单位:|制作人:|第1页共");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");
    private static final int MOST_DIGITS = 3;
    /** A number, and lines of the table that a machine read as signs. */
    private static final int MOST_BEFORE_TITLE = 6;
    private static final char FIRST_CJK = '\u2E80';

    private final TreeMap<Integer, Passage> rows = new TreeMap<>();
    private final DocumentFacts list;

    ContentsList(DocumentFacts list) {
        this.list = list;
        CompactText text = list.text().compact();
        int end = end(text);
        TreeMap<Integer, Start> starts = new TreeMap<>();
        for (int i = 0; i < end; i++) {
            int number = numberAt(text, i);
            int title = number > 0 ? titleAfter(text, i) : -1;
            if (title >= 0 && title < end) {
                // The number nearest to the title is its own; one before it is the page of the row before.
                starts.put(title, new Start(i, number));
            }
        }
        List<Integer> numbers = RowNumbers.mended(starts.values().stream().map(Start::number).toList());
        int row = 0;
        for (int title : starts.keySet()) {
            Map.Entry<Integer, Start> next = starts.higherEntry(title);
            rows.put(numbers.get(row++), list.text().passage(title, next == null ? end : next.getValue().index()));
        }
    }

    private record Start(int index, int number) {
    }

    private static int end(CompactText text) {
        Matcher closing = CLOSING.matcher(text);
        return closing.find() ? closing.start() : text.length();
    }

    /** The number that stands at the beginning of a line; 0 if there is none. */
    private static int numberAt(CompactText text, int index) {
        int end = index;
        while (text.gap(index).atLeast(Gap.WRAP) && end < text.length() && end - index < MOST_DIGITS
                && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end == index ? 0 : Integer.parseInt(text.text().substring(index, end));
    }

    /** Where the title begins after a running number; -1 if what follows is none, as after the number of a page. */
    private static int titleAfter(CompactText text, int index) {
        int end = index;
        while (end < text.length() && end - index < MOST_BEFORE_TITLE && text.charAt(end) < FIRST_CJK) {
            end++;
        }
        return end < text.length() && isHan(text.charAt(end)) ? end : -1;
    }

    private static boolean isHan(char sign) {
        return Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN || sign == '《' || sign == '"';
    }

    /** {@return the document that is the list} */
    DocumentFacts document() {
        return list;
    }

    /** {@return the rows by their numbers, each from the title to the end; one that could not be read is missing} */
    SortedMap<Integer, Passage> rows() {
        return rows;
    }

    /** {@return the title of a row: up to the first gap} The rest of one that is broken over lines is missing. */
    Passage title(Passage row) {
        CompactText text = list.text().compact();
        int end = row.from() + 1;
        while (end < row.to() && text.gap(end) == Gap.NONE && "|\"“”".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return list.text().passage(row.from(), end);
    }

    /** {@return the page of a row: the number that stands alone at its end, or before a remark; -1 if there is none} */
    int page(Passage row) {
        CompactText text = list.text().compact();
        int page = -1;
        int start = row.from();
        for (int i = row.from() + 1; i <= row.to(); i++) {
            if (i == row.to() || text.gap(i) != Gap.NONE) {
                String entry = text.text().substring(start, i);
                page = NUMBER.matcher(entry).matches() ? Integer.parseInt(entry) : page;
                start = i;
            }
        }
        return page;
    }
}
