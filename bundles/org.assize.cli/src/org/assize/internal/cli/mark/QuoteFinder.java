package org.assize.internal.cli.mark;

import java.util.Optional;

import org.assize.annotation.anchor.CharRange;

/** Finds words on a page as somebody typed them: line ends and spaces of the page do not matter. */
final class QuoteFinder {

    private final StringBuilder letters = new StringBuilder();
    private final int[] places;

    QuoteFinder(String pageText) {
        places = new int[pageText.length()];
        for (int i = 0; i < pageText.length(); i++) {
            if (!Character.isWhitespace(pageText.charAt(i))) {
                places[letters.length()] = i;
                letters.append(pageText.charAt(i));
            }
        }
    }

    /** {@return where the words stand for the first time; empty if they do not} */
    Optional<CharRange> find(String quote) {
        String wanted = quote.replaceAll("\\s+", "");
        int at = wanted.isEmpty() ? -1 : letters.indexOf(wanted);
        return at < 0 ? Optional.empty()
                : Optional.of(new CharRange(places[at], places[at + wanted.length() - 1] + 1));
    }
}
