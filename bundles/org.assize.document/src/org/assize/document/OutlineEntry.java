package org.assize.document;

import java.util.List;

/**
 * An entry of the table of contents that a document carries.
 *
 * @param title    as the document words it, one line
 * @param page     page it leads to, from 1; 0 if it leads to none
 * @param top      height on the page it leads to, in user space; NaN for the top of the page
 * @param children entries below it, in order
 */
public record OutlineEntry(String title, int page, double top, List<OutlineEntry> children) {

    public OutlineEntry {
        children = List.copyOf(children);
    }
}
