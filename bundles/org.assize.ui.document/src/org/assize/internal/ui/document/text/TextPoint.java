package org.assize.internal.ui.document.text;

import java.util.Comparator;

/**
 * A place between the characters of a document.
 *
 * @param page  from 1
 * @param index characters of the page before it
 */
public record TextPoint(int page, int index) implements Comparable<TextPoint> {

    private static final Comparator<TextPoint> ORDER = Comparator.comparingInt(TextPoint::page)
            .thenComparingInt(TextPoint::index);

    @Override
    public int compareTo(TextPoint other) {
        return ORDER.compare(this, other);
    }
}
