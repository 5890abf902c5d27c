package org.assize.internal.annotation.export;

import java.util.Arrays;
import java.util.List;

import org.assize.annotation.anchor.PageSource;
import org.assize.document.PageGeometry;
import org.assize.document.PageImage;
import org.assize.document.PageText;
import org.assize.document.RenderRequest;

/** Pages with nothing on them. */
record BlankPages(String sha256, List<PageGeometry> pages) implements PageSource {

    @Override
    public int pageCount() {
        return pages.size();
    }

    @Override
    public PageGeometry geometry(int page) {
        return pages.get(page - 1);
    }

    @Override
    public PageText text(int page) {
        return PageText.builder(page).build();
    }

    @Override
    public PageImage render(RenderRequest request) {
        var pixels = request.pixels(geometry(request.page()));
        byte[] white = new byte[pixels.width * pixels.height * 3];
        Arrays.fill(white, (byte) 255);
        return new PageImage(pixels.width, pixels.height, white);
    }
}
