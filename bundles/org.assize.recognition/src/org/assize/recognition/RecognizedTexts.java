package org.assize.recognition;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.assize.internal.recognition.PageRecord;
import org.assize.internal.recognition.ReadingFile;

/**
 * The machine readings of documents, by the hash of their content. A page is kept for good when {@link #add} returns;
 * being killed in the middle loses no more than that page. What is damaged is dropped, with a notice, and can be read
 * again. Nothing here is an original: the folder may be deleted at any time.
 * <p>
 * Safe for every thread, and for several processes. Any number of objects may stand for one folder.
 */
public final class RecognizedTexts {

    private static final String SUFFIX = ".readings";
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final List<String> notices = new ArrayList<>();

    private RecognizedTexts(Path folder) {
        this.folder = folder;
    }

    /** {@return the readings kept in a cache folder, which need not exist} */
    public static RecognizedTexts in(Path cache) {
        return new RecognizedTexts(cache.resolve("recognized"));
    }

    /**
     * Keeps what was read on a page, in place of an earlier reading of that page.
     *
     * @param sha256 SHA-256 (hex) of the document
     * @throws IOException              if it cannot be kept
     * @throws IllegalArgumentException if that is no hash
     */
    public void add(String sha256, RecognizedPage page) throws IOException {
        file(sha256).append(PageRecord.of(page));
    }

    /** Keeps why a page could not be read, unless there is an earlier reading of it. As {@link #add}. */
    public void addFailure(String sha256, FailedPage failure) throws IOException {
        file(sha256).append(PageRecord.of(failure));
    }

    /**
     * {@return what was read on the pages of a document, by page; without pages that failed}
     *
     * @throws IOException if the readings are there but the system does not let them be read
     */
    public List<RecognizedPage> pages(String sha256) throws IOException {
        List<RecognizedPage> pages = new ArrayList<>();
        for (PageRecord record : latest(sha256).values()) {
            if (!record.isFailure()) {
                record.page(this::dropped).ifPresent(pages::add);
            }
        }
        return pages;
    }

    /** {@return what was read on a page, from 1} As {@link #pages}. */
    public Optional<RecognizedPage> page(String sha256, int page) throws IOException {
        PageRecord record = latest(sha256).get(page);
        return record == null || record.isFailure() ? Optional.empty() : record.page(this::dropped);
    }

    /** {@return the pages of a document that could not be read, by page} As {@link #pages}. */
    public List<FailedPage> failures(String sha256) throws IOException {
        List<FailedPage> failures = new ArrayList<>();
        for (PageRecord record : latest(sha256).values()) {
            if (record.isFailure()) {
                record.failure(this::dropped).ifPresent(failures::add);
            }
        }
        return failures;
    }

    /** {@return what is known of the pages of a document, by page} Does not take their texts apart. */
    public List<PageReading> readings(String sha256) throws IOException {
        return latest(sha256).values().stream().map(PageRecord::reading).toList();
    }

    /**
     * {@return for every document with readings, by its SHA-256 in lower case, a number that is another when they have
     * changed} Opens no file.
     *
     * @throws IOException if the folder is there but cannot be listed
     */
    public Map<String, Long> stamps() throws IOException {
        Map<String, Long> stamps = new HashMap<>();
        if (!Files.isDirectory(folder)) {
            return stamps;
        }
        try (DirectoryStream<Path> groups = Files.newDirectoryStream(folder, "[0-9a-f][0-9a-f]")) {
            for (Path group : groups) {
                stampsIn(group, stamps);
            }
        }
        return stamps;
    }

    /**
     * {@return a number that is another when the readings of a document have changed; empty if there are none} Opens no
     * file.
     *
     * @throws IOException              if the file is there but cannot be looked at
     * @throws IllegalArgumentException if that is no hash
     */
    public OptionalLong stamp(String sha256) throws IOException {
        Path file = path(sha256);
        return Files.exists(file) ? OptionalLong.of(stampOf(file)) : OptionalLong.empty();
    }

    /** {@return what has been dropped since this was asked last, localized} */
    public synchronized List<String> takeNotices() {
        List<String> taken = List.copyOf(notices);
        notices.clear();
        return taken;
    }

    private static void stampsIn(Path group, Map<String, Long> stamps) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(group, "*" + SUFFIX)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                stamps.put(name.substring(0, name.length() - SUFFIX.length()), stampOf(file));
            }
        }
    }

    private static long stampOf(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        // Readings are only ever appended; the time tells a file that was dropped and has grown anew.
        return attributes.lastModifiedTime().toMillis() * 31 + attributes.size();
    }

    /** The last word on every page; a failure does not undo a reading. */
    private SortedMap<Integer, PageRecord> latest(String sha256) throws IOException {
        SortedMap<Integer, PageRecord> latest = new TreeMap<>();
        for (PageRecord record : file(sha256).read(this::dropped)) {
            latest.merge(record.pageNumber(), record, (before, now) -> now.isFailure() && !before.isFailure() ? before
                    : now);
        }
        return latest;
    }

    private ReadingFile file(String sha256) {
        return new ReadingFile(path(sha256));
    }

    private Path path(String sha256) {
        String name = sha256.toLowerCase(Locale.ROOT);
        if (!SHA256.matcher(name).matches()) {
            throw new IllegalArgumentException("no SHA-256: " + sha256);
        }
        return folder.resolve(name.substring(0, 2)).resolve(name + SUFFIX);
    }

    private synchronized void dropped(String notice) {
        if (!notices.contains(notice)) {
            notices.add(notice);
        }
    }
}
