package org.assize.internal.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import org.assize.journal.Entry;
import org.jspecify.annotations.Nullable;

/** Reads the entries of one chain in their order, leaving out lines that are no intact entries in their place. */
final class ChainEntries implements Closeable {

    /** A line of a file. */
    record Place(Path file, long line) {
    }

    private final Deque<Path> files;
    private final Set<Place> bad;
    private final ChainEnd.Position limit;
    private @Nullable LineReader reader;
    private long seq;
    private Instant at = Instant.MIN;

    /**
     * Starts before the first entry.
     *
     * @param bad   lines known to be damaged
     * @param limit how far to read
     */
    ChainEntries(Chain chain, Set<Place> bad, ChainEnd.Position limit) throws IOException {
        this.files = new ArrayDeque<>(chain.files());
        this.bad = bad;
        this.limit = limit;
    }

    /** The next entry; null at the end. */
    @Nullable
    Entry next() throws IOException {
        for (RawLine line = nextLine(); line != null; line = nextLine()) {
            Entry entry = entry(line);
            if (entry != null) {
                seq = entry.seq();
                at = entry.at().isAfter(at) ? entry.at() : at;
                return entry;
            }
        }
        return null;
    }

    /** When the entry read last counts as written: not before the one before it. */
    Instant at() {
        return at;
    }

    private @Nullable Entry entry(RawLine line) {
        if (!line.whole() || bad.contains(new Place(line.file(), line.number()))) {
            return null;
        }
        try {
            EntryLine read = EntryLine.read(line.bytes());
            return read.intact() && read.entry().seq() > seq ? read.entry() : null;
        } catch (UnreadableLineException e) {
            return null; // reported when the journal was opened, or being copied here at this moment
        }
    }

    private @Nullable RawLine nextLine() throws IOException {
        while (true) {
            LineReader current = reader;
            if (current == null) {
                Path file = files.poll();
                if (file == null || Chain.numberOf(file) > limit.number()) {
                    return null;
                }
                current = new LineReader(file);
                reader = current;
            }
            RawLine line = current.next();
            if (line != null && !beyond(line)) {
                return line;
            }
            close();
        }
    }

    private boolean beyond(RawLine line) {
        return Chain.numberOf(line.file()) == limit.number() && line.offset() >= limit.length();
    }

    @Override
    public void close() throws IOException {
        LineReader current = reader;
        reader = null;
        if (current != null) {
            current.close();
        }
    }
}
