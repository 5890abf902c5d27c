import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

import com.github.jaiimageio.jpeg2000.J2KImageWriteParam;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import org.assize.document.pdf.compose.ComposeOptions;
import org.assize.document.pdf.compose.PdfComposer;
import org.assize.document.pdf.compose.ScanLook;
import org.assize.document.pdf.compose.ScannedPdf;

/**
 * Writes papers to measure with: FOLDER/text, jpeg, g4 and jpeg2000 with so many files each, all of the same texts, the
 * scans at 300 dpi; and FOLDER/book.pdf, 350 pages of text. {@code BenchPapers FOLDER FILES}
 */
final class BenchPapers {

    private static final int DPI = 300;
    private static final int BOOK_PAGES = 350;
    private static final String WORDS = "经查违法嫌疑人在城关派出所辖区内殴打他人致轻微伤有询问笔录证人证言鉴定意见检查笔录为证依照治安管理处罚法第四十三条决定";

    private final Random random = new Random(7);

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        BenchPapers papers = new BenchPapers();
        for (String kind : new String[] {"text", "jpeg", "g4", "jpeg2000"}) {
            Files.createDirectories(folder.resolve(kind));
        }
        for (int file = 1; file <= Integer.parseInt(arguments[1]); file++) {
            String name = "%02d.pdf".formatted(file);
            byte[] text = papers.paper(2);
            Files.write(folder.resolve("text").resolve(name), text);
            byte[] colour = ScannedPdf.of(text, new ScanLook(DPI, 0.7, 0.25, ScanLook.Format.JPEG_COLOR), file);
            Files.write(folder.resolve("jpeg").resolve(name), colour);
            Files.write(folder.resolve("g4").resolve(name),
                    ScannedPdf.of(text, new ScanLook(DPI, 0.7, 0.25, ScanLook.Format.G4), file));
            Files.write(folder.resolve("jpeg2000").resolve(name), packedAnew(colour));
        }
        Files.write(folder.resolve("book.pdf"), papers.paper(BOOK_PAGES));
    }

    private byte[] paper(int pages) throws IOException {
        PdfComposer composer = PdfComposer.create(ComposeOptions.a4("卷宗", "measurement", Instant.EPOCH));
        for (int page = 1; page <= pages; page++) {
            if (page > 1) {
                composer.pageBreak();
            }
            composer.heading("第 " + page + " 页 Page " + page);
            for (int paragraph = 0; paragraph < 6; paragraph++) {
                composer.paragraph(sentence(120));
            }
        }
        return composer.finish().bytes();
    }

    private String sentence(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(i % 20 == 19 ? '，' : WORDS.charAt(random.nextInt(WORDS.length())));
        }
        return text.append('。').toString();
    }

    /** The first page of a scan with its picture packed as JPEG 2000, lossy at about a tenth as scanners do. */
    private static byte[] packedAnew(byte[] scan) throws IOException {
        try (PDDocument from = Loader.loadPDF(scan); PDDocument to = new PDDocument()) {
            BufferedImage image = new PDFRenderer(from).renderImageWithDPI(0, DPI, ImageType.RGB);
            COSStream stream = to.getDocument().createCOSStream();
            try (var out = stream.createRawOutputStream()) {
                out.write(jpeg2000(image));
            }
            stream.setItem(COSName.TYPE, COSName.XOBJECT);
            stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
            stream.setItem(COSName.FILTER, COSName.JPX_DECODE);
            stream.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
            stream.setInt(COSName.BITS_PER_COMPONENT, 8);
            stream.setInt(COSName.WIDTH, image.getWidth());
            stream.setInt(COSName.HEIGHT, image.getHeight());
            PDPage page = new PDPage(PDRectangle.A4);
            to.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(to, page)) {
                content.drawImage(new PDImageXObject(new PDStream(stream), null), 0, 0,
                        PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            to.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] jpeg2000(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg2000").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            J2KImageWriteParam how = (J2KImageWriteParam) writer.getDefaultWriteParam();
            how.setLossless(false);
            how.setFilter(J2KImageWriteParam.FILTER_97);
            how.setEncodingRate(1.5);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
