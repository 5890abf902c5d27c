package org.assize.annotation.anchor;

import org.assize.document.DocumentException;
import org.assize.document.OpenedDocument;
import org.assize.document.PageGeometry;
import org.assize.document.PageImage;
import org.assize.document.PageText;
import org.assize.document.RenderRequest;
import org.assize.records.event.AnchorData;

/** The pages of a document that is open in this process, as documents made by a test may be. */
record OpenedPages(String sha256, OpenedDocument document) implements PageSource {

    @Override
    public int pageCount() {
        return document.pageCount();
    }

    @Override
    public PageGeometry geometry(int page) throws DocumentException {
        return document.geometry(page);
    }

    @Override
    public PageText text(int page) throws DocumentException {
        return document.text(page);
    }

    @Override
    public PageImage render(RenderRequest request) throws DocumentException {
        return document.render(request);
    }

    /** {@return a region of a page with the fingerprint of its picture} */
    AnchorData drawn(AnchorData anchor) throws DocumentException {
        return Anchoring.withCrop(anchor, render(Anchoring.cropRequest(anchor, geometry(anchor.page()))));
    }
}
