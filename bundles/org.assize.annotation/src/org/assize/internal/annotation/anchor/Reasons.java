package org.assize.internal.annotation.anchor;

import org.eclipse.osgi.util.NLS;

/** Sentences about what was found. */
final class Reasons {

    private static final int SHOWN = 40;

    private Reasons() {
    }

    /** {@return a quote on one line, not longer than one can read at a glance} */
    static String shortened(String quote) {
        String line = quote.replaceAll("\\s*\\R\\s*", " ").strip();
        int end = line.offsetByCodePoints(0, Math.min(SHOWN, line.codePointCount(0, line.length())));
        return end < line.length() ? line.substring(0, end) + "…" : line;
    }

    /** {@return the sentence, with another that says how much could not be looked at} */
    static String withGaps(String reason, FoldedPages texts) {
        return texts.unreadable() == 0 ? reason
                : reason + " " + NLS.bind(Messages.pagesUnreadable, texts.unreadable());
    }
}
