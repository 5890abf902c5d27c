package org.assize.internal.plugin;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A small file of keys and values that several processes change, one after the other, and that holds either the old or
 * the new content whatever happens. Keys that nobody asks for are kept. It is read before anything else of Assize runs,
 * and therefore in a form that needs no library.
 */
final class StateFile {

    /** One process excludes others by the lock of a file, and its own threads by this. */
    private static final Object THREADS = new Object();

    private final Path file;

    StateFile(Path file) {
        this.file = file;
    }

    /** What it holds; empty when there is no such file. */
    Map<String, String> read() throws IOException {
        Map<String, String> content = new TreeMap<>();
        if (Files.exists(file)) {
            Properties properties = new Properties();
            try {
                properties.load(new StringReader(Files.readString(file)));
            } catch (IllegalArgumentException e) {
                throw new IOException(file + ": " + e.getMessage(), e);
            }
            properties.stringPropertyNames().forEach(key -> content.put(key, properties.getProperty(key)));
        }
        return content;
    }

    /** Changes it; nothing is written when nothing changed. A file that cannot be read any more is set aside. */
    Map<String, String> change(Consumer<Map<String, String>> change) throws IOException {
        Files.createDirectories(file.getParent());
        synchronized (THREADS) {
            try (FileChannel channel = FileChannel.open(file.resolveSibling(file.getFileName() + ".lock"),
                    StandardOpenOption.CREATE, StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
                Map<String, String> old = readOrSetAside();
                Map<String, String> changed = new TreeMap<>(old);
                change.accept(changed);
                if (!changed.equals(old)) {
                    replace(changed);
                }
                return changed;
            }
        }
    }

    private Map<String, String> readOrSetAside() throws IOException {
        try {
            return read();
        } catch (IOException e) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".unreadable"),
                    StandardCopyOption.REPLACE_EXISTING);
            return Map.of();
        }
    }

    private void replace(Map<String, String> content) throws IOException {
        Path temporary = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(text(content));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static String text(Map<String, String> content) throws IOException {
        Properties properties = new Properties();
        properties.putAll(content);
        StringWriter written = new StringWriter();
        properties.store(written, null);
        return written.toString().lines().filter(line -> !line.startsWith("#")).sorted()
                .map(line -> line + "\n").reduce("", String::concat);
    }
}
