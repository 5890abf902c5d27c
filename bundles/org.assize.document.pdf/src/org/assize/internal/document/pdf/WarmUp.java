package org.assize.internal.document.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.assize.document.DocumentException;
import org.assize.document.RenderRequest;

/**
 * Reads and draws a page of its own until all that a first document needs is loaded and the virtual machine has
 * compiled what it runs most: letters, a Chinese font that is not in the file, scans as JPEG and as fax.
 */
public final class WarmUp {

    private static final int ROUNDS = 10;
    private static final int SCAN_EDGE = 1000;
    private static final float SCALE = 110 / 72f;
    private static final String LINE = "BT /F0 12 Tf 50 %d Td (Page 4 of 17, drawn before it is asked for) Tj ET\n"
            + "BT /F1 12 Tf 50 %d Td <4E8B5B9E6E05695A8BC1636E786E5B9E51455206FF0C7A0B5E8F54086CD53002> Tj ET\n";

    private WarmUp() {
    }

    /**
     * Does it.
     *
     * @param enough asked now and then; when true, no more is done
     */
    public static void run(BooleanSupplier enough) throws IOException, DocumentException {
        Path file = Files.createTempFile("warm", ".pdf");
        try {
            write(file);
            for (int i = 0; i < ROUNDS && !enough.getAsBoolean(); i++) {
                read(file, enough);
            }
        } catch (CancellationException e) {
            // Enough in the midst of a page.
            return;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void read(Path file, BooleanSupplier enough) throws DocumentException {
        try (PdfDocument document = PdfDocument.open(file)) {
            document.geometry(1);
            document.render(RenderRequest.of(1, SCALE), enough);
            document.text(1);
        }
    }

    private static void write(Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("F0"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            resources.put(COSName.getPDFName("F1"), song());
            resources.put(COSName.getPDFName("Im0"),
                    JPEGFactory.createFromImage(document, scan(BufferedImage.TYPE_3BYTE_BGR)));
            resources.put(COSName.getPDFName("Im1"),
                    CCITTFactory.createFromImage(document, scan(BufferedImage.TYPE_BYTE_BINARY)));
            page.setResources(resources);
            PDStream contents = new PDStream(document);
            try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(instructions().getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(contents);
            document.save(file.toFile());
        }
    }

    /** Something like lines of letters: an empty page would be unpacked in no time. */
    private static BufferedImage scan(int type) {
        BufferedImage scan = new BufferedImage(SCAN_EDGE, SCAN_EDGE, type);
        Graphics2D g = scan.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, SCAN_EDGE, SCAN_EDGE);
        g.setColor(Color.BLACK);
        for (int y = 20; y < SCAN_EDGE; y += 40) {
            for (int x = y % 7; x < SCAN_EDGE; x += 11) {
                g.drawOval(x, y, 5 + x % 5, 20);
            }
        }
        g.dispose();
        return scan;
    }

    private static String instructions() {
        StringBuilder text = new StringBuilder("0.5 w 40 40 500 700 re S 0.9 g 50 45 100 20 re f 0 g\n"
                + "q 200 0 0 200 50 100 cm /Im0 Do Q q 200 0 0 200 300 100 cm /Im1 Do Q\n");
        for (int y = 720; y > 350; y -= 40) {
            text.append(LINE.formatted(y, y - 20));
        }
        return text.toString();
    }

    /** A font that nearly all Chinese files name, without itself. */
    private static PDFont song() throws IOException {
        COSDictionary collection = new COSDictionary();
        collection.setItem(COSName.REGISTRY, new COSString("Adobe"));
        collection.setItem(COSName.ORDERING, new COSString("GB1"));
        collection.setInt(COSName.SUPPLEMENT, 2);
        COSDictionary descriptor = font(COSName.FONT_DESC, "FontName");
        descriptor.setInt(COSName.FLAGS, 6);
        COSDictionary descendant = font(COSName.FONT, "BaseFont");
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setItem(COSName.CIDSYSTEMINFO, collection);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        descendant.setItem(COSName.DW, COSInteger.get(1000));
        COSDictionary song = font(COSName.FONT, "BaseFont");
        song.setItem(COSName.SUBTYPE, COSName.TYPE0);
        song.setName(COSName.ENCODING, "UniGB-UCS2-H");
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        song.setItem(COSName.DESCENDANT_FONTS, descendants);
        return new PDType0Font(song);
    }

    private static COSDictionary font(COSName type, String nameKey) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, type);
        dictionary.setName(nameKey, "STSong-Light");
        return dictionary;
    }
}
