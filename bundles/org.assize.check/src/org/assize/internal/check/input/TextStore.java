package org.assize.internal.check.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.assize.internal.check.worker.KeptFile;
import org.assize.internal.check.worker.ReadPages;
import org.assize.records.AtomicFile;

/**
 * The pages of documents in the cache of a library, by the hash of the document and the stamp of its machine reading.
 * Texts with the place of every sign are large: only those used last are kept, up to a number of bytes. What is known
 * of the pages without their texts is small, and stays. All of it may be deleted at any time.
 */
public final class TextStore {

    private static final Logger LOG = System.getLogger(TextStore.class.getName());
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final String PAGES = ".pages";
    private static final String TEXT = ".text";

    private final Path folder;

    /**
     * Where the pages of one document are kept.
     *
     * @param pages file with {@link ReadPages}
     * @param text  file with the texts
     */
    public record Kept(Path pages, Path text) {

        /** {@return what came of reading the document; empty if that is not known} */
        public Optional<ReadPages> read() {
            return KeptFile.read(pages).flatMap(bytes -> {
                try {
                    return Optional.of(ReadPages.of(bytes));
                } catch (IOException e) {
                    // Of another version.
                    KeptFile.drop(pages);
                    return Optional.empty();
                }
            });
        }

        /** {@return whether checks can be given all its text} */
        public boolean hasTextOf(ReadPages read) {
            return !read.hasText() || Files.exists(text);
        }

        void write(ReadPages read) throws IOException {
            KeptFile.write(pages, read.toBytes());
        }

        void writeText(AtomicFile.Content content) throws IOException {
            KeptFile.replace(text, content);
        }

        /** Forgets all of it. */
        public void drop() {
            KeptFile.drop(pages);
            KeptFile.drop(text);
        }
    }

    /** In a folder, which need not exist. */
    public TextStore(Path folder) {
        this.folder = folder;
    }

    /**
     * {@return where the pages of a document are kept}
     *
     * @param sha256 hash of the document; one that is none is taken as a name
     * @param stamp  of its machine reading
     */
    public Kept kept(String sha256, String stamp) {
        String hash = sha256.toLowerCase(Locale.ROOT);
        String name = SHA256.matcher(hash).matches() ? hash : "0".repeat(64);
        Path group = folder.resolve(name.substring(0, 2));
        return new Kept(group.resolve(name + "-" + stamp + PAGES), group.resolve(name + "-" + stamp + TEXT));
    }

    /** Forgets what was read of a document with earlier machine readings. */
    void dropOthers(Kept kept, String sha256) throws IOException {
        List<Path> others = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(kept.pages().getParent(), sha256 + "-*")) {
            files.forEach(others::add);
        }
        others.stream().filter(f -> !f.equals(kept.pages()) && !f.equals(kept.text())).forEach(KeptFile::drop);
    }

    private record Text(Path file, long size, long used) {

        static Text of(Path file) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                return new Text(file, attributes.size(), attributes.lastModifiedTime().toMillis());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Deletes the oldest texts until the rest take no more than some bytes. */
    public void trim(long most) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Text> texts = files.filter(f -> f.toString().endsWith(TEXT)).map(Text::of)
                    .sorted(Comparator.comparing(Text::used).thenComparing(t -> t.file().toString())).toList();
            long size = texts.stream().mapToLong(Text::size).sum();
            for (Text text : texts) {
                if (size <= most) {
                    return;
                }
                KeptFile.drop(text.file());
                size -= text.size();
            }
        } catch (IOException | UncheckedIOException e) {
            // Somebody deletes the cache at the same time.
            LOG.log(Level.DEBUG, "texts not counted", e);
        }
    }
}
