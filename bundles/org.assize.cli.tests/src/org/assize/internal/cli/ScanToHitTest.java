package org.assize.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.geom.Rectangle2D;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.assize.document.DocumentService;
import org.assize.document.DocumentSession;
import org.assize.document.MediaTypes;
import org.assize.document.PageText;
import org.assize.document.pdf.compose.ComposeOptions;
import org.assize.document.pdf.compose.PdfComposer;
import org.assize.document.pdf.compose.ScanLook;
import org.assize.document.pdf.compose.ScannedPdf;
import org.assize.recognition.Availability;
import org.assize.recognition.Recognition;
import org.assize.recognition.RecognizedTexts;
import org.assize.records.Library;
import org.assize.records.ReviewerProfile;
import org.assize.search.Hit;
import org.assize.search.SearchIndex;
import org.assize.search.SearchRequest;
import org.assize.search.SearchService;
import org.assize.search.TextMatcher;
import org.assize.search.TextRange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** From paper to hit: a scan is taken in, read by the real engine, indexed, found, and the words are on their place. */
@Timeout(300)
class ScanToHitTest {

    private static final String QUERY = "打火机点燃";

    @TempDir
    private Path temp;

    private final Cli cli = new Cli();
    private final Services services = TestServices.create();
    private Home home;

    @BeforeEach
    void onlyWithTheEngine() {
        assumeTrue(services.get(Recognition.class).availability() instanceof Availability.Ready);
        home = new Home(temp.resolve("home"));
    }

    @AfterEach
    void restoreHome() {
        if (home != null) {
            home.close();
        }
    }

    @Test
    void the_words_of_a_scan_are_found_where_they_stand() throws Exception {
        byte[] paper = PdfComposer.create(ComposeOptions.a4("", "", Instant.EPOCH)).title("封面").pageBreak()
                .title("询问笔录").paragraph("问：你因何事到公安机关？")
                .paragraph("答：我在超市门口与王某发生争执，用打火机点燃了他的外套，并故意毁坏其手机一部。").finish().bytes();
        Path caseFile = Files.createDirectories(temp.resolve("scans").resolve("A001"));
        Files.writeString(caseFile.resolve("case.json"), "{\"number\": \"A001\"}");
        Files.write(caseFile.resolve("笔录.pdf"),
                ScannedPdf.of(paper, new ScanLook(200, 0.2, 0.2, ScanLook.Format.JPEG_GREY), 5));
        Path root = temp.resolve("library");
        cli.ok("library", "create", root.toString());
        cli.ok("import", temp.resolve("scans").toString(), "--library", root.toString());
        cli.ok("index", "--library", root.toString());
        assertThat(cli.ok("search", QUERY, "--library", root.toString(), "--json").json().at("/total").asInt())
                .isZero();

        cli.ok("ocr", "--library", root.toString());

        try (Library library = Library.open(root, ReviewerProfile.ofUser().reviewer(null));
                SearchIndex index = services.get(SearchService.class).open(library)) {
            Hit hit = index.search(new SearchRequest(QUERY, 10)).hits().getFirst();
            assertThat(hit.page()).isEqualTo(2);
            assertThat(hit.recognized()).isTrue();
            assertThat(index.coverage().pagesWithoutText()).isZero();
            PageText read = RecognizedTexts.in(library.layout().cache()).page(hit.sha256(), hit.page()).orElseThrow()
                    .toPageText();
            Rectangle2D onScan = place(read);
            Rectangle2D onPaper = place(printed(paper));
            assertThat(Math.abs(onScan.getCenterX() - onPaper.getCenterX())).isLessThan(12);
            assertThat(Math.abs(onScan.getCenterY() - onPaper.getCenterY())).isLessThan(6);
            assertThat(onScan.getWidth() / onPaper.getWidth()).isBetween(0.7, 1.3);
        }
    }

    private PageText printed(byte[] paper) throws Exception {
        Path print = Files.write(temp.resolve("print.pdf"), paper);
        try (DocumentSession session = services.get(DocumentService.class).open(print, MediaTypes.PDF)) {
            return session.text(2).get();
        }
    }

    /** Where the first line of the first hit stands, as a viewer highlights it. */
    private static Rectangle2D place(PageText text) {
        TextRange hit = TextMatcher.of(QUERY).find(text.text()).getFirst();
        return text.quads(hit.from(), hit.to()).getFirst().bounds();
    }
}
