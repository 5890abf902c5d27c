package org.assize.internal.journal;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * Reads a journal file line by line. Memory is bounded even if a damaged file has no line feeds. An interrupt does not
 * disturb it, as it would a channel.
 */
final class LineReader implements Closeable {

    /** Longest line there may be, in bytes. */
    static final int LONGEST_LINE = 16 << 20;

    private final Path file;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
    private int position;
    private int filled;
    private long offset;
    private long number;

    LineReader(Path file) throws IOException {
        this(file, 0, 0);
    }

    /** Starts in the middle, behind {@code lines} lines that end at {@code offset}. */
    LineReader(Path file, long offset, long lines) throws IOException {
        this.file = file;
        this.in = new FileInputStream(file.toFile());
        in.skipNBytes(offset);
        this.offset = offset;
        this.number = lines;
    }

    /** The next line; null at the end of the file. */
    @Nullable
    RawLine next() throws IOException {
        line.reset();
        long start = offset;
        boolean ended = false;
        while (!ended && fill()) {
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            line.write(buffer, position, Math.min(end - position, LONGEST_LINE + 1 - line.size()));
            ended = end < filled;
            int consumed = end - position + (ended ? 1 : 0);
            offset += consumed;
            position += consumed;
        }
        if (offset == start) {
            return null;
        }
        return new RawLine(file, ++number, start, line.toByteArray(), ended && line.size() <= LONGEST_LINE);
    }

    private boolean fill() throws IOException {
        if (position < filled) {
            return true;
        }
        position = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
