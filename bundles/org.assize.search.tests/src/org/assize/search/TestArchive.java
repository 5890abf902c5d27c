package org.assize.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.assize.document.DocumentException;
import org.assize.document.ExtractedText;
import org.assize.document.Notice;
import org.assize.document.TextExtractor;
import org.assize.internal.search.LuceneSearchIndex;
import org.assize.internal.search.index.CaseDates;
import org.assize.internal.search.index.IndexSource;
import org.assize.internal.search.index.IndexStore;
import org.assize.internal.search.index.MachineReading;
import org.assize.internal.search.index.SourceCase;
import org.assize.internal.search.index.SourceDocument;
import org.assize.internal.search.index.SourceDocument.Description;
import org.jspecify.annotations.Nullable;

/** Case files of plain text in a directory: pages end with a form feed. Counts what is read. */
final class TestArchive implements IndexSource, TextExtractor {

    /** A document that begins with this cannot be opened. */
    static final String DAMAGED = "%DAMAGED";

    /** A document that begins with this has two parts that cannot be read. */
    static final String WITH_UNREAD_PARTS = "%PARTS";
    /** A document that contains this has a page whose text is not readable. */
    static final String GARBLED = "%GARBLED";

    final List<String> extracted = Collections.synchronizedList(new ArrayList<>());
    /** Called before a document is read. */
    volatile Consumer<Path> beforeReading = file -> { };
    private final Path root;
    private final Map<String, SourceCase> cases = new LinkedHashMap<>();
    private final Map<String, SourceDocument> documents = new LinkedHashMap<>();
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, Map<Integer, MachineReading>> readings = new HashMap<>();
    private final AtomicLong revision = new AtomicLong();
    private final AtomicLong caseRevision = new AtomicLong();

    TestArchive(Path root) {
        this.root = root;
    }

    /** Registers a case file or changes what is known of it. */
    synchronized void describe(SourceCase caseFile) {
        cases.put(caseFile.number(), caseFile);
        caseRevision.incrementAndGet();
    }

    static SourceCase caseFile(String number, @Nullable LocalDate closed) {
        return new SourceCase(number, "administrative", "盗窃", List.of("城关派出所", "CG01"), List.of("张三丰", "012345"),
                new CaseDates(null, null, closed), Set.of());
    }

    /** Keeps a machine reading of a page of a document. */
    synchronized void recognize(String number, String path, int page, MachineReading reading) {
        String content = documents.get(number + "/" + path).sha256();
        readings.computeIfAbsent(content, sha256 -> new HashMap<>()).put(page, reading);
    }

    /** Registers a document or another content of it. */
    synchronized void put(String number, String path, String... pages) throws IOException {
        Path file = root.resolve(number).resolve(path);
        Files.createDirectories(file.getParent());
        byte[] bytes = String.join("\f", pages).getBytes(StandardCharsets.UTF_8);
        Files.write(file, bytes);
        if (!cases.containsKey(number)) {
            describe(caseFile(number, LocalDate.of(2024, 1, 31)));
        }
        documents.put(number + "/" + path, new SourceDocument(number, path, documents.size(),
                new Description(path.replace(".txt", ""), "笔录", null), sha256(bytes), "text/plain"));
        revision.incrementAndGet();
    }

    /** Registers a document a second time under a path that no file could have. */
    synchronized void putAgain(String number, String path, String strange) {
        SourceDocument known = documents.get(number + "/" + path);
        documents.put(number + "/" + strange, new SourceDocument(number, strange, documents.size(), known.description(),
                known.sha256().toUpperCase(Locale.ROOT), known.mediaType()));
        files.put(strange, path);
    }

    synchronized void remove(String number, String path) {
        documents.remove(number + "/" + path);
        revision.incrementAndGet();
    }

    LuceneSearchIndex open(Path index) throws IOException {
        return new LuceneSearchIndex(new IndexStore(index), this, this);
    }

    @Override
    public long revision() {
        return revision.get();
    }

    /** Gives a document another type and date. */
    synchronized void label(String number, String path, String type, LocalDate date) {
        documents.computeIfPresent(number + "/" + path, (key, known) -> new SourceDocument(number, path,
                known.ordinal(), new Description(known.description().title(), type, date), known.sha256(),
                known.mediaType()));
        revision.incrementAndGet();
    }

    @Override
    public long caseRevision() {
        return caseRevision.get();
    }

    @Override
    public synchronized void forEachCase(Consumer<SourceCase> visitor) {
        cases.values().forEach(visitor);
    }

    @Override
    public synchronized Map<String, Long> readingStamps() {
        Map<String, Long> stamps = new HashMap<>();
        readings.forEach((content, pages) -> stamps.put(content, (long) pages.hashCode()));
        return stamps;
    }

    @Override
    public synchronized Map<Integer, MachineReading> readings(String sha256) {
        return Map.copyOf(readings.get(sha256));
    }

    @Override
    public synchronized void forEach(Consumer<SourceDocument> visitor) {
        documents.values().forEach(visitor);
    }

    @Override
    public synchronized void forEachOf(String caseFile, Consumer<SourceDocument> visitor) {
        documents.values().stream().filter(d -> d.caseFile().equals(caseFile)).forEach(visitor);
    }

    @Override
    public Path file(SourceDocument document) {
        return root.resolve(document.caseFile())
                .resolve(files.getOrDefault(document.path(), document.path()));
    }

    @Override
    public ExtractedText extract(Path file, String mediaType) throws DocumentException {
        beforeReading.accept(file);
        extracted.add(root.relativize(file).toString());
        try {
            String text = Files.readString(file);
            if (text.startsWith(DAMAGED)) {
                throw new DocumentException(file, 0, DocumentException.Reason.DAMAGED, "");
            }
            List<Notice> notices = new ArrayList<>();
            notices.add(new Notice(Notice.Kind.GUESSED_ENCODING, 0, "UTF-8\tor not"));
            if (text.startsWith(WITH_UNREAD_PARTS)) {
                notices.add(new Notice(Notice.Kind.UNREAD_PART, 1, "附件.rar"));
                notices.add(new Notice(Notice.Kind.TRUNCATED, 0, "1000"));
            }
            if (text.contains(GARBLED)) {
                notices.add(new Notice(Notice.Kind.GARBLED_TEXT, 1, "45 %"));
            }
            return new ExtractedText(List.of(text.split("\f", -1)), notices);
        } catch (IOException e) {
            throw new DocumentException(file, 0, DocumentException.Reason.UNREADABLE, "", e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
