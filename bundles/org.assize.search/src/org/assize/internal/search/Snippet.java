package org.assize.internal.search;

import java.util.ArrayList;
import java.util.List;

import org.assize.search.TextMatcher;
import org.assize.search.TextRange;

/** The part of a page that is shown with a hit: on one line, with the places found in it. */
public final class Snippet {

    /** Few, so that the place is still in sight where a snippet is cut to the width of a list. */
    private static final int BEFORE = 12;
    private static final int LENGTH = 120;
    /** A place may be a whole page, if a regular expression says so; no more of it is shown. */
    private static final int LONGEST = 400;
    private static final char ELLIPSIS = '…';

    private final StringBuilder text = new StringBuilder();
    private final List<TextRange> highlights = new ArrayList<>();
    private final String page;
    private final int from;
    private final int to;

    private Snippet(String page, List<TextRange> found) {
        this.page = page;
        TextRange first = found.isEmpty() ? new TextRange(0, 0) : found.get(0);
        from = boundary(Math.max(0, first.from() - BEFORE));
        to = boundary(Math.min(page.length(), Math.max(Math.min(first.to(), from + LONGEST), from + LENGTH)));
    }

    /** {@return the text around the first place found, or the beginning of the page} */
    public static Snippet of(String page, TextMatcher matcher) {
        List<TextRange> found = matcher.find(page);
        Snippet snippet = new Snippet(page, found);
        snippet.fill(found);
        return snippet;
    }

    /** {@return the text} */
    public String text() {
        return text.toString();
    }

    /** {@return the places found} */
    public List<TextRange> highlights() {
        return highlights;
    }

    private void fill(List<TextRange> found) {
        if (from > 0) {
            text.append(ELLIPSIS);
        }
        int at = from;
        for (TextRange range : found) {
            boolean whole = range.to() <= to;
            if (!whole && at > from) {
                break;
            }
            copy(at, range.from());
            int start = text.length();
            at = whole ? range.to() : to;
            copy(range.from(), at);
            highlights.add(new TextRange(start, text.length()));
        }
        copy(at, to);
        if (to < page.length()) {
            text.append(ELLIPSIS);
        }
    }

    /**
     * Copies a part of the page; any white space becomes one space, and none where a line is wrapped within Chinese.
     */
    private void copy(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = page.charAt(i);
            if (!isSpace(c)) {
                text.append(c);
            } else if (needsSpace(i)) {
                text.append(' ');
            }
        }
    }

    private boolean needsSpace(int at) {
        int next = at;
        boolean lineEnd = false;
        while (next < page.length() && isSpace(page.charAt(next))) {
            lineEnd |= page.charAt(next++) == '\n';
        }
        int last = text.length() - 1;
        boolean first = last < 0 || isSpace(text.charAt(last));
        boolean withinChinese = lineEnd && !first && next < page.length()
                && (Character.isIdeographic(text.charAt(last)) || Character.isIdeographic(page.charAt(next)));
        return !first && !withinChinese;
    }

    /** Never divides a character that consists of two units. */
    private int boundary(int index) {
        boolean divides = index > 0 && index < page.length()
                && Character.isSurrogatePair(page.charAt(index - 1), page.charAt(index));
        return divides ? index - 1 : index;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
