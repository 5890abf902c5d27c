package org.assize.annotation.anchor;

import java.awt.geom.Point2D;
import java.util.Arrays;
import java.util.List;

import org.assize.document.PageGeometry;
import org.assize.document.PageImage;
import org.assize.document.PageText;
import org.assize.document.PageTextBuilder;
import org.assize.document.Quad;
import org.assize.document.RenderRequest;
import org.assize.records.event.AnchorData;

/**
 * Pages of plain lines, drawn nowhere. What is given as layout is the paper: its lines stand at the same part of the
 * paper however it lies; what is given as geometry is what is shown of it.
 */
record FakePages(String sha256, List<String> pages, PageGeometry layout, PageGeometry geometry, boolean machine)
        implements PageSource {

    static final PageGeometry A4 = PageGeometry.upright(595, 842);
    private static final double SIGN = 12;
    private static final double LINE = 20;

    static FakePages of(String sha256, String... pages) {
        return new FakePages(sha256, List.of(pages), A4, A4, false);
    }

    FakePages seen(PageGeometry shown) {
        return new FakePages(sha256, pages, shown, shown, machine);
    }

    FakePages cropped(PageGeometry shown) {
        return new FakePages(sha256, pages, layout, shown, machine);
    }

    FakePages readByMachine() {
        return new FakePages(sha256, pages, layout, geometry, true);
    }

    /** {@return the place of the first characters that read so} */
    AnchorData anchorOf(int page, String quote) {
        int from = pages.get(page - 1).indexOf(quote);
        return Anchoring.ofText(text(page), from, from + quote.length(), new Anchoring.Source(sha256, geometry));
    }

    @Override
    public int pageCount() {
        return pages.size();
    }

    @Override
    public PageGeometry geometry(int page) {
        return geometry;
    }

    @Override
    public PageText text(int page) {
        PageTextBuilder builder = PageText.builder(page);
        int line = 0;
        for (String words : pages.get(page - 1).split("\n", -1)) {
            if (line > 0) {
                builder.newLine();
            }
            for (int i = 0; i < words.length(); i++) {
                builder.glyph(words.substring(i, i + 1), quad(60 + i * SIGN, 60 + line * LINE));
            }
            line++;
        }
        return builder.build();
    }

    /** A sign at a place of an A4 page as it is seen, turned and stretched with the paper. */
    private Quad quad(double left, double top) {
        double[] xy = new double[8];
        double[][] corners = {{left, top + SIGN}, {left + SIGN, top + SIGN}, {left + SIGN, top}, {left, top}};
        for (int i = 0; i < 4; i++) {
            Point2D at = layout.toUser(corners[i][0] / A4.displayWidth() * layout.displayWidth(),
                    corners[i][1] / A4.displayHeight() * layout.displayHeight());
            xy[2 * i] = at.getX();
            xy[2 * i + 1] = at.getY();
        }
        return new Quad((float) xy[0], (float) xy[1], (float) xy[2], (float) xy[3], (float) xy[4], (float) xy[5],
                (float) xy[6], (float) xy[7]);
    }

    @Override
    public boolean readByMachine(int page) {
        return machine;
    }

    @Override
    public PageImage render(RenderRequest request) {
        var pixels = request.pixels(geometry);
        byte[] white = new byte[pixels.width * pixels.height * 3];
        Arrays.fill(white, (byte) 255);
        return new PageImage(pixels.width, pixels.height, white);
    }
}
