package org.assize.internal.ui.document.find;

import org.assize.search.TextRange;

/**
 * A found text with what stands around it, on one line.
 *
 * @param text the line
 * @param from where what was found begins
 * @param to   where it ends
 */
public record Snippet(String text, int from, int to) {

    private static final int BEFORE = 24;
    private static final int AFTER = 60;

    /** {@return a place of a page with what stands around it} */
    public static Snippet around(String page, TextRange found) {
        int start = Math.max(0, found.from() - BEFORE);
        int end = Math.min(page.length(), found.to() + AFTER);
        String before = (start > 0 ? "…" : "") + line(page, start, found.from());
        String middle = line(page, found.from(), found.to());
        String after = line(page, found.to(), end) + (end < page.length() ? "…" : "");
        return new Snippet(before + middle + after, before.length(), before.length() + middle.length());
    }

    private static String line(String page, int from, int to) {
        return page.substring(from, to).replaceAll("\\s+", " ");
    }
}
