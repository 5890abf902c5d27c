import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.assize.document.DocumentSession;
import org.assize.document.LocalDocuments;
import org.assize.document.MediaTypes;
import org.assize.document.pdf.PdfDocumentReader;
import org.assize.document.pdf.compose.ComposeOptions;
import org.assize.document.pdf.compose.PdfComposer;
import org.assize.document.pdf.compose.ScanLook;
import org.assize.document.pdf.compose.ScanLook.Format;
import org.assize.document.pdf.compose.ScannedPdf;
import org.assize.internal.plugins.ocr.TesseractRecognizer;
import org.assize.recognition.PageSource;
import org.assize.recognition.Recognition;
import org.assize.recognition.RecognitionReport;
import org.assize.recognition.RecognizedPage;
import org.assize.recognition.RecognizedTexts;

/**
 * Prints texts, scans the prints in several ways, has the scans read by machine, and compares: {@code ReadingQuality
 * TEXTS SCRATCH PAGES}. A row for each way: pages a second, characters that are wrong, confidence.
 */
final class ReadingQuality {

    private static final List<ScanLook> LOOKS = List.of(
            new ScanLook(300, 0.5, 0.25, Format.JPEG_GREY), new ScanLook(200, 0.5, 0.25, Format.JPEG_GREY),
            new ScanLook(150, 0.5, 0.25, Format.JPEG_GREY), new ScanLook(100, 0.5, 0.25, Format.JPEG_GREY),
            new ScanLook(75, 0.5, 0.25, Format.JPEG_GREY), new ScanLook(200, 0.5, 0.25, Format.G4),
            new ScanLook(200, 0, 0, Format.JPEG_GREY), new ScanLook(200, 2, 0.25, Format.JPEG_GREY),
            new ScanLook(200, 5, 0.25, Format.JPEG_GREY), new ScanLook(200, 0.5, 0.6, Format.JPEG_GREY),
            new ScanLook(200, 0.5, 1, Format.JPEG_GREY));

    private final Path scratch;
    private final LocalDocuments documents;
    private final List<String> truth = new ArrayList<>();

    private ReadingQuality(Path scratch, LocalDocuments documents) {
        this.scratch = scratch;
        this.documents = documents;
    }

    public static void main(String[] arguments) throws Exception {
        try (LocalDocuments documents = LocalDocuments.of(new PdfDocumentReader())) {
            new ReadingQuality(Path.of(arguments[1]), documents).run(Path.of(arguments[0]),
                    Integer.parseInt(arguments[2]));
        }
    }

    private void run(Path texts, int pages) throws Exception {
        byte[] print = print(texts, pages);
        Path file = Files.write(scratch.resolve("print.pdf"), print);
        try (DocumentSession session = documents.open(file, MediaTypes.PDF)) {
            for (int page = 1; page <= pages; page++) {
                truth.add(plain(session.text(page).get().text()));
            }
        }
        System.out.println(
                "| dpi | skew ° | noise | format | pages/s | wrong % | confidence % | each page: wrong/conf |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (ScanLook look : LOOKS) {
            measure(print, look);
        }
    }

    private static byte[] print(Path texts, int pages) throws IOException {
        PdfComposer composer = PdfComposer.create(ComposeOptions.a4("", "", Instant.EPOCH));
        try (Stream<Path> files = Files.list(texts)) {
            for (Path file : files.sorted().toList()) {
                for (String paragraph : Files.readAllLines(file)) {
                    if (!paragraph.isBlank() && composer.page() <= pages) {
                        composer.paragraph(paragraph.strip());
                    }
                }
            }
        }
        return composer.finish().bytes();
    }

    private void measure(byte[] print, ScanLook look) throws Exception {
        Path scan = Files.write(scratch.resolve("scan.pdf"), ScannedPdf.of(print, look, 11));
        String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(scan)));
        List<PageSource> pages = new ArrayList<>();
        for (int page = 1; page <= truth.size(); page++) {
            pages.add(new PageSource(sha256, scan, MediaTypes.PDF, page));
        }
        RecognizedTexts texts = RecognizedTexts.in(scratch);
        RecognitionReport report = Recognition.of(documents, new TesseractRecognizer()).run(pages, texts, null);
        long wrong = 0;
        long length = 0;
        double confidence = 0;
        StringBuilder each = new StringBuilder();
        for (RecognizedPage page : texts.pages(sha256)) {
            String expected = truth.get(page.page() - 1);
            int distance = distance(expected, plain(page.toPageText().text()));
            wrong += distance;
            length += expected.length();
            confidence += page.confidence();
            each.append(String.format("%.1f/%.0f ", 100.0 * distance / expected.length(), 100 * page.confidence()));
        }
        System.out.printf("| %d | ±%.1f | %.2f | %s | %.2f | %.1f | %.0f | %s|%n", look.dpi(), look.skewDegrees(),
                look.noise(), look.format(), pages.size() * 1000.0 / report.tookMillis(), 100.0 * wrong / length,
                100 * confidence / pages.size(), each);
    }

    /** As the index compares: compatibility forms are one, white space does not count. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    /** Characters missing, added or exchanged. */
    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int exchanged = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(exchanged, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
