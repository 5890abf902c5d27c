package org.assize.internal.annotation.export.xfdf;

import org.assize.annotation.anchor.Anchoring;
import org.assize.annotation.anchor.PageSource;
import org.assize.document.DocumentException;
import org.assize.document.PageGeometry;
import org.assize.records.event.AnchorData;

/** Records the place of a mark that another program made, as if it were made here. */
final class NewAnchor {

    private final PageSource pages;
    private final String sha256;

    NewAnchor(PageSource pages, String sha256) {
        this.pages = pages;
        this.sha256 = sha256;
    }

    AnchorData of(ReadMark mark) throws DocumentException {
        PageGeometry geometry = pages.geometry(mark.page());
        AnchorData anchor = Anchoring.ofBoxes(mark.shape().boxes(), pages.text(mark.page()),
                new Anchoring.Source(sha256, geometry));
        return Anchoring.withCrop(anchor, pages.render(Anchoring.cropRequest(anchor, geometry)));
    }
}
