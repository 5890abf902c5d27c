package org.assize.document.pdf.compose;

import java.io.IOException;

import org.assize.internal.document.pdf.compose.ScanMaker;

/** Turns a composed PDF into one that has only pictures of its pages, as if the papers had been scanned. */
public final class ScannedPdf {

    private ScannedPdf() {
    }

    /**
     * {@return the scanned file} The same arguments give the same bytes.
     *
     * @param pdf  a PDF made by {@link PdfComposer}; never one from elsewhere, it is drawn in this process
     * @param look how it shall look
     * @param seed chooses turns and specks
     * @throws IOException if the PDF cannot be read
     */
    public static byte[] of(byte[] pdf, ScanLook look, long seed) throws IOException {
        return new ScanMaker(look, seed).make(pdf);
    }

    /** {@return the scanned file, with the anchors of the composed one} */
    public static ComposedPdf of(ComposedPdf pdf, ScanLook look, long seed) throws IOException {
        return new ComposedPdf(of(pdf.bytes(), look, seed), pdf.pageCount(), pdf.anchors(), pdf.missingSigns());
    }
}
