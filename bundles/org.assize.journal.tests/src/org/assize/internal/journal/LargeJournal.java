package org.assize.internal.journal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;

import org.assize.journal.Author;
import org.assize.journal.Entry;
import org.assize.journal.Journal;
import org.assize.journal.JournalVerifier;
import org.assize.journal.Journals;
import org.assize.journal.TestJournals;
import org.assize.journal.Verification;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Makes journals that are large without waiting for their signatures, and reads them in little memory. */
public final class LargeJournal {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private LargeJournal() {
    }

    /** Runs in a process of little memory: reads or verifies a records directory and prints the number of entries. */
    public static void main(String[] args) throws Exception {
        Path records = Path.of(args[1]);
        if (args[0].equals("verify")) {
            Verification result = new JournalVerifier().verify(records);
            System.out.println(result.entries() + " " + result.ok());
        } else {
            try (Journal journal = Journals.openReadOnly(records); Stream<Entry> entries = journal.entries()) {
                System.out.println(entries.count() + " " + journal.problems().isEmpty());
            }
        }
    }

    /** A chain in which only the checkpoint is signed, which is enough for opening. */
    static void write(Path records, Author author, int count) throws IOException {
        Chain chain = Chain.of(records, author.actor(), author.device());
        Files.createDirectories(chain.directory());
        String hash = Seal.NO_HASH;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(chain.file(1)))) {
            for (int seq = 1; seq <= count; seq++) {
                Entry entry = entry(author, seq, hash);
                hash = EntryLine.hashOf(entry);
                var node = EntryFields.unsealed(entry);
                node.put("hash", hash).put("sig", "A".repeat(86) + "==");
                out.write(CanonicalJson.of(node));
                out.write('\n');
            }
        }
        Files.write(chain.checkpoint(),
                Checkpoint.of(author.actor(), author.device(), count, hash, author.key()).bytes());
    }

    private static Entry entry(Author author, int seq, String prev) {
        var body = seq == 1 ? JsonNodeFactory.instance.objectNode().put("format", ChainKey.FORMAT).put("publicKey",
                Seal.encode(author.key().publicKey())) : TestJournals.draft(seq).body();
        return new Entry(1, seq, prev, START.plusMillis(seq), author.actor(), author.device(), author.app(), "",
                seq == 1 ? Entry.OPENED : "review.answered", "case-" + seq, body, Seal.ALGORITHMS, "", "");
    }
}
