package org.assize.internal.document.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.assize.document.PageGeometry;
import org.assize.document.PageImage;
import org.assize.document.RenderRequest;

/** Draws one page into an array of pixels. One for each picture. */
final class PageRenderer extends PDFRenderer {

    private final int page;
    private final BooleanSupplier cancelled;
    private final PageFonts fonts = new PageFonts();
    private final PageReport report;
    private final GlyphPictures pictures;

    PageRenderer(PDDocument document, int page, BooleanSupplier cancelled, PageReport report,
            GlyphPictures pictures) {
        super(document);
        this.page = page;
        this.cancelled = cancelled;
        this.report = report;
        this.pictures = pictures;
        // Without it a 300-dpi scan is unpacked in full for a picture a tenth of its size.
        setSubsamplingAllowed(true);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new PageDrawing(parameters, page, cancelled, fonts, report, pictures);
    }

    PageImage render(RenderRequest request, PageGeometry geometry) throws IOException {
        Rectangle area = request.pixels(geometry);
        if ((long) area.width * area.height > PageImage.MAX_PIXELS) {
            throw new PageTooLargeException(area.width + " x " + area.height);
        }
        BufferedImage image = new BufferedImage(area.width, area.height, BufferedImage.TYPE_3BYTE_BGR);
        byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        // White. PDFBox clears what the page covers, which may be less than all pixels that it touches.
        Arrays.fill(pixels, (byte) 0xFF);
        Graphics2D g = image.createGraphics();
        try {
            // PDFBox clears with the background colour, which is black unless it is set.
            g.setBackground(Color.WHITE);
            g.clipRect(0, 0, area.width, area.height);
            g.translate(-area.x, -area.y);
            // PDFBox does not know the size of the unit of user space.
            renderPageToGraphics(page - 1, g, (float) (request.scale() * geometry.userUnit()));
        } finally {
            g.dispose();
        }
        report.fonts(page, fonts);
        return new PageImage(area.width, area.height, pixels);
    }
}
