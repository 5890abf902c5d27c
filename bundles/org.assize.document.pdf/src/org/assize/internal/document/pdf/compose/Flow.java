package org.assize.internal.document.pdf.compose;

import java.util.ArrayList;
import java.util.List;

import org.assize.document.pdf.compose.ComposeOptions;

/** The pages so far and the place that has been reached on the last. */
public final class Flow {

    private final ComposeOptions options;
    private final List<Canvas> pages = new ArrayList<>();
    private double top;

    /** Starts with one empty page. */
    public Flow(ComposeOptions options) {
        this.options = options;
        newPage();
    }

    /** Goes to the top of a new page. */
    public void newPage() {
        pages.add(new Canvas());
        top = options.pageHeight() - options.marginTop();
    }

    /** Starts a new page if there is less room than this, unless the page is still empty. */
    public void ensure(double height) {
        if (height > remaining() + 0.01 && !atTop()) {
            newPage();
        }
    }

    /** {@return the room left on the page, points} */
    public double remaining() {
        return top - options.marginBottom();
    }

    /** {@return the room on an empty page, points} */
    public double pageRoom() {
        return options.pageHeight() - options.marginTop() - options.marginBottom();
    }

    /** {@return whether nothing stands on the page yet} */
    public boolean atTop() {
        return remaining() > pageRoom() - 0.01;
    }

    /** Goes down. */
    public void advance(double height) {
        top -= height;
    }

    /** {@return the place reached: distance from the lower edge of the page, points} */
    public double top() {
        return top;
    }

    /** {@return the left edge of the text, points} */
    public double left() {
        return options.marginLeft();
    }

    /** {@return the width of the text, points} */
    public double width() {
        return options.textWidth();
    }

    /** {@return the page written on} */
    public Canvas canvas() {
        return pages.getLast();
    }

    /** {@return all pages} */
    public List<Canvas> pages() {
        return pages;
    }

    /** {@return page size and margins} */
    public ComposeOptions options() {
        return options;
    }
}
