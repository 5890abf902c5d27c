package org.assize.internal.journal;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.assize.journal.Author;
import org.assize.journal.Entry;

import com.fasterxml.jackson.databind.JsonNode;

/** Makes signed entries of what an author wants to record. All entries composed together are of the same instant. */
final class EntryComposer {

    /** Type, subject, origin and content of an entry to be; unlike a draft of the application it may be of any type. */
    record Content(String type, String subject, String via, JsonNode body) {
    }

    /**
     * Entries ready to be written.
     *
     * @param entries as read back from {@code lines}
     * @param lines   the bytes, each entry with its line feed
     */
    record Composed(List<Entry> entries, byte[] lines) {
    }

    private final Author author;
    private final InstantSource clock;

    EntryComposer(Author author, InstantSource clock) {
        this.author = author;
        this.clock = clock;
    }

    /**
     * Composes the entries that follow entry {@code seq} with the given hash.
     *
     * @throws UnreadableLineException if a content has no canonical form or could not be read again
     */
    Composed compose(long seq, String hash, List<Content> contents) throws UnreadableLineException {
        List<Entry> hashed = chain(seq, hash, contents);
        // only the hashes depend on each other; signing is what takes the time
        List<byte[]> lines =
                hashed.parallelStream().map(entry -> EntryLine.sign(entry, author.key())).toList();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        List<Entry> entries = new ArrayList<>(lines.size());
        for (byte[] line : lines) {
            all.writeBytes(line);
            entries.add(readBack(line));
        }
        return new Composed(entries, all.toByteArray());
    }

    private List<Entry> chain(long seq, String hash, List<Content> contents) throws UnreadableLineException {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<Entry> entries = new ArrayList<>(contents.size());
        long number = seq;
        String before = hash;
        for (Content content : contents) {
            Entry unsealed = new Entry(EntryFields.VERSION, ++number, before, at, author.actor(), author.device(),
                    author.app(), content.via(), content.type(), content.subject(), content.body(), Seal.ALGORITHMS,
                    "", "");
            before = hash(unsealed);
            entries.add(withHash(unsealed, before));
        }
        return entries;
    }

    private static String hash(Entry unsealed) throws UnreadableLineException {
        try {
            return EntryLine.hashOf(unsealed);
        } catch (IllegalArgumentException e) {
            throw new UnreadableLineException(unsealed.type() + ": " + e.getMessage());
        }
    }

    private static Entry withHash(Entry e, String hash) {
        return new Entry(e.v(), e.seq(), e.prev(), e.at(), e.actor(), e.device(), e.app(), e.via(), e.type(),
                e.subject(), e.body(), e.alg(), hash, "");
    }

    /** What the caller gets has nothing in common with the drafts, and has shown that it can be read. */
    private static Entry readBack(byte[] line) throws UnreadableLineException {
        if (line.length > LineReader.LONGEST_LINE) {
            throw new UnreadableLineException(Messages.Line_tooLong);
        }
        EntryLine read = EntryLine.read(Arrays.copyOf(line, line.length - 1));
        if (!read.intact()) {
            throw new UnreadableLineException(Messages.Line_changedByReading);
        }
        return read.entry();
    }
}
