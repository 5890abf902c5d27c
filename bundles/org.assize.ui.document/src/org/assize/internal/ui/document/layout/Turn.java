package org.assize.internal.ui.document.layout;

import java.util.List;
import java.util.stream.IntStream;

import org.assize.document.DocumentSession;
import org.assize.document.PageGeometry;

/** How the reader turned the document, beyond what its pages say. */
public enum Turn {
    NONE(0), RIGHT(90), OVER(180), LEFT(270);

    private final int degrees;

    Turn(int degrees) {
        this.degrees = degrees;
    }

    /** {@return degrees clockwise} */
    public int degrees() {
        return degrees;
    }

    /** {@return one quarter further clockwise} */
    public Turn next() {
        return values()[(ordinal() + 1) % values().length];
    }

    /** {@return the page as it is seen turned} Its user space stays the same. */
    public PageGeometry apply(PageGeometry page) {
        return new PageGeometry(page.cropX(), page.cropY(), page.cropWidth(), page.cropHeight(),
                page.rotation() + degrees, page.userUnit());
    }

    /** {@return all pages of a document as they are seen turned} */
    public List<PageGeometry> pages(DocumentSession document) {
        return IntStream.rangeClosed(1, document.pageCount()).mapToObj(p -> apply(document.geometry(p))).toList();
    }
}
