package org.assize.internal.annotation.export.summary;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/** Sets a summary, from top to bottom. For one file. */
interface SummaryWriter {

    /** The title of the paper, with a line below it. */
    void title(String title, String below);

    /** The heading of a document. */
    void document(String title);

    /** The first line of a mark, with the picture of its place if there is one; they stay together. */
    void mark(String line, @Nullable Picture picture);

    /** A line about a mark. */
    void line(String text);

    /** {@return the file} */
    byte[] finish() throws IOException;

    /**
     * A picture of a place.
     *
     * @param png    a PNG file
     * @param width  points
     * @param height points
     */
    record Picture(byte[] png, double width, double height) {
    }
}
