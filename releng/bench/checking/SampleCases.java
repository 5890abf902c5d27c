import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.assize.check.CheckedCaseFile;
import org.assize.check.CheckedDocument;
import org.assize.check.CheckedPage;
import org.assize.check.TextOrigin;
import org.assize.document.DocumentSession;
import org.assize.document.LocalDocuments;
import org.assize.document.MediaTypes;
import org.assize.document.PageText;
import org.assize.internal.plugins.ocr.TesseractRecognizer;
import org.assize.recognition.PageSource;
import org.assize.recognition.Recognition;
import org.assize.recognition.RecognizedPage;
import org.assize.recognition.RecognizedTexts;

/** Reads case files of a sample department as checks are given them. Pages without text are read by machine. */
final class SampleCases {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> KNOWN = List.of("number", "title", "kind", "cause", "unit", "handler",
            "coHandlers", "accepted", "decided", "closed", "result", "approvals", "documents", "complexity");

    private final LocalDocuments documents;
    private final RecognizedTexts texts;
    private int pages;

    /** With a folder in which what the machine reads is kept. */
    SampleCases(LocalDocuments documents, Path readings) {
        this.documents = documents;
        this.texts = RecognizedTexts.in(readings);
    }

    /** How many pages have been read. */
    int pages() {
        return pages;
    }

    /** Reads a case file. */
    CheckedCaseFile read(Path folder) throws Exception {
        JsonNode json = JSON.readTree(folder.resolve("case.json").toFile());
        List<CheckedCaseFile.Officer> officers = new ArrayList<>(List.of(officer(json.path("handler"))));
        json.path("coHandlers").forEach(node -> officers.add(officer(node)));
        List<CheckedCaseFile.Approval> approvals = new ArrayList<>();
        json.path("approvals").forEach(node -> approvals.add(new CheckedCaseFile.Approval(
                node.path("level").asText().toUpperCase(Locale.ROOT), node.path("officer").asText(),
                date(node, "date"), node.path("opinion").asText())));
        List<CheckedDocument> read = new ArrayList<>();
        for (JsonNode node : json.path("documents")) {
            read.add(document(folder, node));
        }
        return new CheckedCaseFile(text(json, "number"), text(json, "title"),
                text(json, "kind").toUpperCase(Locale.ROOT), text(json, "cause"),
                text(json.path("unit"), "name"), officers, date(json, "accepted"), date(json, "decided"),
                date(json, "closed"), text(json, "result"), approvals, properties(json), read);
    }

    private static Map<String, String> properties(JsonNode json) {
        Map<String, String> properties = new TreeMap<>();
        json.properties().forEach(entry -> {
            if (!KNOWN.contains(entry.getKey())) {
                properties.put(entry.getKey(), entry.getValue().asText());
            }
        });
        return properties;
    }

    private CheckedDocument document(Path folder, JsonNode node) throws Exception {
        Path file = folder.resolve(node.path("path").asText());
        String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        List<CheckedPage> read = new ArrayList<>();
        List<PageSource> missing = new ArrayList<>();
        try (DocumentSession session = documents.open(file, MediaTypes.PDF)) {
            for (int page = 1; page <= session.pageCount(); page++) {
                PageText text = session.text(page).get();
                boolean none = text.text().isBlank();
                read.add(new CheckedPage(text, session.geometry(page),
                        none ? TextOrigin.NONE : TextOrigin.DOCUMENT, none ? 0 : 1));
                if (none && texts.page(sha256, page).isEmpty()) {
                    missing.add(new PageSource(sha256, file, MediaTypes.PDF, page));
                }
            }
        }
        if (!missing.isEmpty()) {
            Recognition.of(documents, new TesseractRecognizer()).run(missing, texts, null);
        }
        read.replaceAll(page -> page.origin() == TextOrigin.NONE ? machineRead(sha256, page) : page);
        pages += read.size();
        return new CheckedDocument(node.path("path").asText(), text(node, "title"), text(node, "type"),
                date(node, "date"), sha256, read, "");
    }

    private CheckedPage machineRead(String sha256, CheckedPage page) {
        try {
            return texts.page(sha256, page.number()).filter(read -> !read.isEmpty())
                    .map(read -> new CheckedPage(read.toPageText(), page.geometry(), TextOrigin.MACHINE,
                            read.confidence()))
                    .orElse(page);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CheckedCaseFile.Officer officer(JsonNode node) {
        return new CheckedCaseFile.Officer(text(node, "number"), text(node, "name"), text(node, "qualification"));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }

    private static LocalDate date(JsonNode node, String field) {
        String text = text(node, field);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
