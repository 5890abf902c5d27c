package org.assize.internal.document.pdf.compose;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.assize.document.pdf.compose.ScanLook;
import org.assize.document.pdf.compose.ScanLook.Format;

/** Draws the pages, turns and soils the pictures, and binds them as a new PDF. */
public final class ScanMaker {

    private static final float JPEG_QUALITY = 0.6f;

    private final ScanLook look;
    private final Random random;

    /** A maker for one file. */
    public ScanMaker(ScanLook look, long seed) {
        this.look = look;
        this.random = new Random(seed);
    }

    /** {@return the PDF of pictures} */
    public byte[] make(byte[] pdf) throws IOException {
        try (PDDocument source = Loader.loadPDF(pdf); PDDocument target = new PDDocument()) {
            PDFRenderer renderer = new PDFRenderer(source);
            for (int i = 0; i < source.getNumberOfPages(); i++) {
                PDRectangle box = source.getPage(i).getMediaBox();
                BufferedImage drawn = renderer.renderImageWithDPI(i, look.dpi(), imageType());
                add(target, box, soil(turn(drawn)));
            }
            PdfAssembler.describe(target, source.getDocumentInformation().getTitle(), "scanner",
                    source.getDocumentInformation().getCreationDate().toInstant());
            ByteArrayOutputStream out = new ByteArrayOutputStream(256 * 1024);
            target.save(out);
            return out.toByteArray();
        }
    }

    private ImageType imageType() {
        return look.format() == Format.JPEG_COLOR ? ImageType.RGB : ImageType.GRAY;
    }

    private BufferedImage turn(BufferedImage page) {
        double angle = Math.toRadians(look.skewDegrees() * (random.nextDouble() * 2 - 1));
        if (angle == 0) {
            return page;
        }
        BufferedImage turned = new BufferedImage(page.getWidth(), page.getHeight(), page.getType());
        Graphics2D g = turned.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, page.getWidth(), page.getHeight());
        g.rotate(angle, page.getWidth() / 2.0, page.getHeight() / 2.0);
        g.drawImage(page, 0, 0, null);
        g.dispose();
        return turned;
    }

    /** Specks of dust, and the shadow that the lid of a copier leaves at one edge. */
    private BufferedImage soil(BufferedImage page) {
        if (look.noise() == 0) {
            return page;
        }
        Graphics2D g = page.createGraphics();
        int specks = (int) (look.noise() * page.getWidth() * page.getHeight() / 6000);
        for (int i = 0; i < specks; i++) {
            int grey = 90 + random.nextInt(120);
            g.setColor(new Color(grey, grey, grey));
            g.fillRect(random.nextInt(page.getWidth()), random.nextInt(page.getHeight()), 1 + random.nextInt(2),
                    1 + random.nextInt(2));
        }
        int shadow = (int) (look.noise() * look.dpi() / 5);
        for (int x = 0; x < shadow; x++) {
            g.setColor(new Color(0, 0, 0, (int) (90.0 * (shadow - x) / shadow)));
            g.fillRect(x, 0, 1, page.getHeight());
        }
        g.dispose();
        return page;
    }

    private void add(PDDocument target, PDRectangle box, BufferedImage picture) throws IOException {
        PDPage page = new PDPage(box);
        target.addPage(page);
        PDImageXObject image = look.format() == Format.G4
                ? CCITTFactory.createFromImage(target, blackAndWhite(picture))
                : JPEGFactory.createFromImage(target, picture, JPEG_QUALITY, look.dpi());
        try (PDPageContentStream content = new PDPageContentStream(target, page)) {
            content.drawImage(image, 0, 0, box.getWidth(), box.getHeight());
        }
    }

    private static BufferedImage blackAndWhite(BufferedImage grey) {
        BufferedImage bits = new BufferedImage(grey.getWidth(), grey.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        int[] row = new int[grey.getWidth()];
        byte[] out = new byte[grey.getWidth()];
        for (int y = 0; y < grey.getHeight(); y++) {
            grey.getRaster().getSamples(0, y, grey.getWidth(), 1, 0, row);
            for (int x = 0; x < out.length; x++) {
                out[x] = (byte) (row[x] > 150 ? 1 : 0);
            }
            bits.getRaster().setDataElements(0, y, grey.getWidth(), 1, out);
        }
        return bits;
    }
}
