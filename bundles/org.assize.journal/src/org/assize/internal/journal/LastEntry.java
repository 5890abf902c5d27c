package org.assize.internal.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.assize.journal.Entry;
import org.assize.journal.JournalHead;

/** Reads the last whole line of a chain without the rest. */
final class LastEntry {

    private static final int FIRST_WINDOW = 1 << 16;

    private LastEntry() {
    }

    /** The head as the last line has it; empty if there is no last line that is an intact entry. */
    static Optional<JournalHead> of(Chain chain) throws IOException {
        List<Path> files = chain.files();
        for (Path file : files.reversed()) {
            if (Files.size(file) > 0) {
                return lastOf(file);
            }
        }
        return Optional.empty();
    }

    private static Optional<JournalHead> lastOf(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            long length = in.length();
            for (long window = FIRST_WINDOW;; window *= 8) {
                byte[] bytes = new byte[(int) Math.min(window, length)];
                in.seek(length - bytes.length);
                in.readFully(bytes);
                int end = before(bytes, bytes.length);
                int start = before(bytes, end) + 1;
                if (start > 0 || bytes.length == length) {
                    return end < 0 ? Optional.empty() : head(Arrays.copyOfRange(bytes, start, end));
                }
                if (window > LineReader.LONGEST_LINE) {
                    return Optional.empty();
                }
            }
        }
    }

    /** Index of the last line feed before {@code end}, or -1. */
    private static int before(byte[] bytes, int end) {
        int i = end - 1;
        while (i >= 0 && bytes[i] != '\n') {
            i--;
        }
        return i;
    }

    private static Optional<JournalHead> head(byte[] line) {
        try {
            EntryLine read = EntryLine.read(line);
            Entry entry = read.entry();
            return read.intact()
                    ? Optional.of(new JournalHead(entry.actor(), entry.device(), entry.seq(), entry.hash()))
                    : Optional.empty();
        } catch (UnreadableLineException e) {
            return Optional.empty(); // the caller has the head that was found when everything was checked
        }
    }
}
