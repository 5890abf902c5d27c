package org.assize.internal.document.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.assize.document.PageGeometry;

/** Reads how a page is to be shown. */
final class PdfGeometry {

    private PdfGeometry() {
    }

    /**
     * Reads the crop box within the media box, rotation and unit.
     *
     * @throws IllegalArgumentException if the page has no area
     */
    static PageGeometry of(PDPage page) {
        PDRectangle crop = page.getCropBox();
        if (!(crop.getWidth() > 0) || !(crop.getHeight() > 0)) {
            crop = page.getMediaBox();
        }
        float unit = page.getUserUnit();
        return new PageGeometry(crop.getLowerLeftX(), crop.getLowerLeftY(), crop.getWidth(), crop.getHeight(),
                page.getRotation(), unit > 0 ? unit : 1);
    }
}
