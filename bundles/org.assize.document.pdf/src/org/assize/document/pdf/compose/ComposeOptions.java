package org.assize.document.pdf.compose;

import java.time.Instant;

/**
 * Page size, margins and what the file says about itself.
 *
 * @param pageWidth    points
 * @param pageHeight   points
 * @param marginTop    points; the running head stands in it
 * @param marginRight  points
 * @param marginBottom points; the running foot stands in it
 * @param marginLeft   points
 * @param title        title in the file's properties, may be empty
 * @param author       author in the file's properties, may be empty
 * @param created      time of creation in the file's properties, whole seconds; also part of the file's identifier
 */
public record ComposeOptions(double pageWidth, double pageHeight, double marginTop, double marginRight,
        double marginBottom, double marginLeft, String title, String author, Instant created) {

    /** Checks that the margins leave room for text. */
    public ComposeOptions {
        if (pageWidth - marginLeft - marginRight < 72 || pageHeight - marginTop - marginBottom < 72) {
            throw new IllegalArgumentException("no room between the margins");
        }
    }

    /** {@return an upright A4 page with the margins usual for Chinese official papers} */
    public static ComposeOptions a4(String title, String author, Instant created) {
        return new ComposeOptions(595.28, 841.89, 86, 74, 79, 79, title, author, created);
    }

    /** {@return the same, lying} For wide tables. */
    public ComposeOptions landscape() {
        return new ComposeOptions(pageHeight, pageWidth, marginTop, marginRight, marginBottom, marginLeft, title,
                author, created);
    }

    /** {@return the width between the margins, points} */
    public double textWidth() {
        return pageWidth - marginLeft - marginRight;
    }
}
