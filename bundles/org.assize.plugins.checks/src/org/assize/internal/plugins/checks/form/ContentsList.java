package org.assize.internal.plugins.checks.form;

import java.util.ArrayList;
import java.util.List;
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

    private final List<Passage> rows = new ArrayList<>();
    private final DocumentFacts list;

    ContentsList(DocumentFacts list) {
        this.list = list;
        CompactText text = list.text().compact();
        int end = end(text);
        int start = -1;
        int next = 1;
        for (int i = 0; i < end; i++) {
            int title = titleAfter(text, i, next);
            if (title >= 0) {
                addRow(start, i);
                start = title;
                next++;
                i = title;
            }
        }
        addRow(start, end);
    }

    private void addRow(int start, int end) {
        if (start >= 0) {
            rows.add(list.text().passage(start, end));
        }
    }

    private static int end(CompactText text) {
        Matcher closing = CLOSING.matcher(text);
        return closing.find() ? closing.start() : text.length();
    }

    /** Where the title begins if the running number of a row stands here, else -1. */
    private static int titleAfter(CompactText text, int index, int number) {
        if (!text.gap(index).atLeast(Gap.WRAP)) {
            return -1;
        }
        int end = index;
        while (end < text.length() && end - index < MOST_DIGITS && Character.isDigit(text.charAt(end))) {
            end++;
        }
        boolean isNumber = end > index && Integer.parseInt(text.text().substring(index, end)) == number;
        while (isNumber && end < text.length() && "|\"“”.、".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return isNumber && end < text.length() && isHan(text.charAt(end)) ? end : -1;
    }

    private static boolean isHan(char sign) {
        return Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN || sign == '《' || sign == '"';
    }

    /** {@return the document that is the list} */
    DocumentFacts document() {
        return list;
    }

    /** {@return the rows, each from the title to the end} */
    List<Passage> rows() {
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
