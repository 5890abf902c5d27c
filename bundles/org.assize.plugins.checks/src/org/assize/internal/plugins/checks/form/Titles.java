package org.assize.internal.plugins.checks.form;

import java.util.List;
import java.util.stream.Stream;

import org.assize.internal.plugins.checks.fact.CompactText;
import org.assize.internal.plugins.checks.fact.DocumentFacts;
import org.assize.internal.plugins.checks.fact.Likeness;

/** Compares titles of documents with what contents lists call them. */
final class Titles {

    private static final int LEAST = 3;
    /** One sign in so many may be misread. */
    private static final int SIGNS_PER_ERROR = 4;
    private static final int MOST_BEFORE = 3;

    private Titles() {
    }

    /** {@return what a document may be listed as, without what stands in brackets} */
    static List<String> of(DocumentFacts document) {
        return Stream.concat(Stream.of(document.document().title(), document.document().type()),
                document.type().titles().stream())
                .map(title -> bare(CompactText.fold(title))).filter(t -> t.length() >= LEAST).distinct().toList();
    }

    /** {@return the title proper: without what stands in brackets, and without a second paper in the same document} */
    static String bare(String title) {
        int bracket = title.indexOf('(');
        String before = bracket > 0 ? title.substring(0, bracket) : title;
        int second = before.indexOf('及');
        return second >= LEAST ? before.substring(0, second) : before;
    }

    /**
     * {@return whether a row begins with a title}
     *
     * @param misread whether signs may be misread, and lines of the table read as signs
     */
    static boolean begins(String row, String title, boolean misread) {
        if (!misread) {
            return row.startsWith(title);
        }
        int errors = title.length() > LEAST ? Math.max(1, title.length() / SIGNS_PER_ERROR) : 0;
        for (int from = 0; from <= MOST_BEFORE && from + title.length() <= row.length(); from++) {
            if (Likeness.differences(row.substring(from, from + title.length()), title) <= errors) {
                return true;
            }
        }
        return false;
    }
}
