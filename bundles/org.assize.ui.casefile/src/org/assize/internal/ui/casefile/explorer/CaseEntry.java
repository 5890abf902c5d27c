package org.assize.internal.ui.casefile.explorer;

import java.util.List;
import java.util.Locale;

import org.assize.ui.CaseFileElement;

/**
 * What the explorer shows of a case file.
 *
 * @param month month it was closed in, for example 2026-11; empty where unknown
 * @param documents how many documents it has
 * @param rounds what became of it in the rounds it was drawn in, newest first
 */
record CaseEntry(String number, String title, String unit, String handler, String month, int documents,
        List<RoundMark> rounds) implements CaseFileElement {

    @Override
    public List<String> caseFiles() {
        return List.of(number);
    }

    /** Whether every word of a filter, in lower case, occurs somewhere. */
    boolean matches(List<String> words) {
        for (String word : words) {
            if (!contains(number, word) && !contains(title, word) && !contains(unit, word)
                    && !contains(handler, word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(String text, String word) {
        return text.contains(word) || text.toLowerCase(Locale.ROOT).contains(word);
    }
}
