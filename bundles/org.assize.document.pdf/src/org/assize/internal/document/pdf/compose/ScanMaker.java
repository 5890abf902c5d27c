package org.assize.internal.document.pdf.compose;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.assize.document.pdf.compose.ScanLook;
import org.assize.document.pdf.compose.ScanLook.Format;

/** Draws the pages turned and soiled, and binds the pictures as a new PDF. */
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
                add(target, box, soil(draw(renderer, i, box)));
            }
            PdfAssembler.describe(target, source.getDocumentInformation().getTitle(), "scanner",
                    source.getDocumentInformation().getCreationDate().toInstant());
            ByteArrayOutputStream out = new ByteArrayOutputStream(256 * 1024);
            target.save(out);
            return out.toByteArray();
        }
    }

    /** Draws a page a little turned, as it lay on the glass. */
    private BufferedImage draw(PDFRenderer renderer, int page, PDRectangle box) throws IOException {
        float scale = look.dpi() / 72f;
        int width = Math.round(box.getWidth() * scale);
        int height = Math.round(box.getHeight() * scale);
        // Never onto a grey picture: blending the red of a seal there takes a second for each page.
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setBackground(Color.WHITE);
        g.clearRect(0, 0, width, height);
        g.rotate(Math.toRadians(look.skewDegrees() * (random.nextDouble() * 2 - 1)), width / 2.0, height / 2.0);
        renderer.renderPageToGraphics(page, g, scale);
        g.dispose();
        return look.format() == Format.JPEG_COLOR ? image : grey(image);
    }

    private static BufferedImage grey(BufferedImage color) {
        int width = color.getWidth();
        BufferedImage grey = new BufferedImage(width, color.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        int[] rgb = new int[width];
        byte[] row = new byte[width];
        for (int y = 0; y < color.getHeight(); y++) {
            color.getRaster().getDataElements(0, y, width, 1, rgb);
            for (int x = 0; x < width; x++) {
                int c = rgb[x];
                row[x] = (byte) ((77 * (c >> 16 & 255) + 151 * (c >> 8 & 255) + 28 * (c & 255)) >> 8);
            }
            grey.getRaster().setDataElements(0, y, width, 1, row);
        }
        return grey;
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
                : JPEGFactory.createFromByteArray(target, jpeg(picture));
        try (PDPageContentStream content = new PDPageContentStream(target, page)) {
            content.drawImage(image, 0, 0, box.getWidth(), box.getHeight());
        }
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256 * 1024);
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(JPEG_QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
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
