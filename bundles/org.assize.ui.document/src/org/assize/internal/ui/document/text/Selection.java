package org.assize.internal.ui.document.text;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

import org.assize.annotation.anchor.Anchoring;
import org.assize.annotation.anchor.CharRange;
import org.assize.document.PageText;
import org.assize.document.Quad;
import org.assize.search.TextRange;

/** What the reader marked. Immutable. */
public sealed interface Selection {

    Selection NONE = new Nothing();

    /** {@return whether nothing is marked} */
    default boolean isEmpty() {
        return pages().isEmpty();
    }

    /** {@return the pages it touches, in order} */
    List<Integer> pages();

    /** {@return the characters of a page it covers, an empty range if none} */
    TextRange range(PageText page);

    /** {@return the places of a page it covers, in user space} */
    List<Quad> quads(PageText page);

    /** Nothing. */
    record Nothing() implements Selection {

        @Override
        public List<Integer> pages() {
            return List.of();
        }

        @Override
        public TextRange range(PageText page) {
            return new TextRange(0, 0);
        }

        @Override
        public List<Quad> quads(PageText page) {
            return List.of();
        }
    }

    /** Text between two places, on one page or several. */
    record Text(TextPoint from, TextPoint to) implements Selection {

        /** {@return the text between two places, whichever comes first} */
        public static Selection between(TextPoint a, TextPoint b) {
            int order = a.compareTo(b);
            return order == 0 ? NONE : order < 0 ? new Text(a, b) : new Text(b, a);
        }

        @Override
        public List<Integer> pages() {
            return IntStream.rangeClosed(from.page(), to.page()).boxed().toList();
        }

        @Override
        public TextRange range(PageText page) {
            int length = page.text().length();
            if (page.page() < from.page() || page.page() > to.page()) {
                return new TextRange(0, 0);
            }
            int start = page.page() == from.page() ? Math.min(from.index(), length) : 0;
            int end = page.page() == to.page() ? Math.min(to.index(), length) : length;
            return new TextRange(Math.min(start, end), end);
        }

        @Override
        public List<Quad> quads(PageText page) {
            TextRange range = range(page);
            return page.quads(range.from(), range.to());
        }
    }

    /** A rectangle on a page, in user space. */
    record Box(int page, Rectangle2D area) implements Selection {

        @Override
        public List<Integer> pages() {
            return List.of(page);
        }

        /** From the first to the last character that has its middle within the box. */
        @Override
        public TextRange range(PageText text) {
            CharRange inside = text.page() == page ? Anchoring.charsIn(text, area) : CharRange.NONE;
            return new TextRange(inside.from(), inside.to());
        }

        @Override
        public List<Quad> quads(PageText text) {
            return text.page() == page ? List.of(quad()) : List.of();
        }

        public Quad quad() {
            return Quad.of(area.getMinX(), area.getMinY(), area.getMaxX(), area.getMaxY());
        }
    }
}
