package org.assize.internal.document.pdf;

/** Sizes beyond which a file is refused before any memory is spent on it. */
final class PdfLimits {

    /** Pixels of a picture within a page: an A0 drawing scanned at 300 dpi has 139 million. */
    static final long MAX_IMAGE_PIXELS = 250_000_000;
    /** Bytes of a picture within a page when unpacked. */
    static final long MAX_IMAGE_BYTES = 300_000_000;
    /** Pages of one document. */
    static final int MAX_PAGES = 100_000;
    /** Bytes of unpacked streams kept in memory for a document; the rest goes to a temporary file. */
    static final long MAX_MEMORY = 64L << 20;

    private PdfLimits() {
    }
}
