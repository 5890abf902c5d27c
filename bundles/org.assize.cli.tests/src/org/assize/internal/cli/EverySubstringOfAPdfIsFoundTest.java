package org.assize.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.assize.document.pdf.compose.ComposeOptions;
import org.assize.document.pdf.compose.PdfComposer;
import org.assize.records.Library;
import org.assize.records.ReviewerProfile;
import org.assize.search.Hit;
import org.assize.search.SearchIndex;
import org.assize.search.SearchRequest;
import org.assize.search.SearchService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is printed is found: composed, wrapped at the width of the page, taken in, read by a worker and indexed. */
@Timeout(300)
class EverySubstringOfAPdfIsFoundTest {

    private static final int DOCUMENTS = 30;
    private static final int QUERIES = 2000;
    private static final String[] WORDS = {"公安机关", "询问", "违法行为人", "见证人", "扣押", "打火机", "依照", "《治安管理处罚法》",
        "第四十三条", "，", "。", "：", "（一）", "2026年3月14日", "21时许", "ABC-123", "the police", "110101199003077777", "王某",
        "张某某", "陈述和申辩", "签名", "捺指印", "处以罚款二百元", "、"};

    @TempDir
    private Path temp;

    private final Cli cli = new Cli();
    private final Random random = new Random(11);
    private Home home;

    @BeforeEach
    void ownHome() {
        home = new Home(temp.resolve("home"));
    }

    @AfterEach
    void restoreHome() {
        home.close();
    }

    @Test
    void whereverALineEnds() throws Exception {
        List<List<String>> printed = print(Files.createDirectories(temp.resolve("files").resolve("A001")));
        Path root = temp.resolve("library");
        cli.ok("library", "create", root.toString());
        cli.ok("import", temp.resolve("files").toString(), "--library", root.toString());
        cli.ok("index", "--library", root.toString());

        try (Library library = Library.open(root, ReviewerProfile.ofUser().reviewer(null));
                SearchIndex index = TestServices.create().get(SearchService.class).open(library)) {
            for (int i = 0; i < QUERIES; i++) {
                int document = random.nextInt(DOCUMENTS);
                List<String> paragraphs = printed.get(document);
                String part = part(paragraphs.get(random.nextInt(paragraphs.size())));
                assertThat(index.search(new SearchRequest(SearchRequest.quote(part), DOCUMENTS)).hits())
                        .as("part %s of document %d", part, document).extracting(Hit::document)
                        .contains(document + ".pdf");
            }
        }
    }

    /** Prints documents of one page each, and tells their paragraphs. */
    private List<List<String>> print(Path folder) throws Exception {
        Files.writeString(folder.resolve("case.json"), "{\"number\": \"A001\"}");
        List<List<String>> printed = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            List<String> paragraphs = List.of(paragraph(), paragraph(), paragraph());
            PdfComposer composer = PdfComposer.create(ComposeOptions.a4("", "", Instant.EPOCH));
            paragraphs.forEach(composer::paragraph);
            Files.write(folder.resolve(i + ".pdf"), composer.finish().bytes());
            printed.add(paragraphs);
        }
        return printed;
    }

    private String paragraph() {
        StringBuilder text = new StringBuilder();
        while (text.length() < 160) {
            text.append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    /** Some neighbouring characters, which are more than white space. */
    private String part(String paragraph) {
        int from = random.nextInt(paragraph.length());
        String part = paragraph.substring(from, Math.min(paragraph.length(), from + 1 + random.nextInt(12))).strip();
        return part.isEmpty() ? part(paragraph) : part;
    }
}
