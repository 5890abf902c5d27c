package org.assize.internal.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.assize.internal.journal.EntryComposer.Content;
import org.assize.journal.JournalHead;
import org.jspecify.annotations.Nullable;

/**
 * Where an author's chain is continued.
 *
 * @param head          the last entry; null if there is none yet
 * @param at            when the last one was written
 * @param position      where the next one goes
 * @param announcements what has to be recorded about the state the chain was found in
 */
record OwnChain(@Nullable JournalHead head, Instant at, ChainEnd.Position position, List<Content> announcements) {

    /** A chain that is yet to be started. */
    static OwnChain none() {
        return new OwnChain(null, Instant.MIN, new ChainEnd.Position(0, 0), List.of());
    }

    /** The end of a chain that needs no repair any more. */
    static OwnChain of(ChainReport report, List<Content> announcements) throws IOException {
        List<Path> files = report.chain().files();
        if (files.isEmpty()) {
            return new OwnChain(null, Instant.MIN, new ChainEnd.Position(0, 0), announcements);
        }
        Path last = files.getLast();
        ChainEnd.Position position = new ChainEnd.Position(Chain.numberOf(last), Files.size(last));
        Instant at = report.last() == null ? Instant.MIN : report.last().at();
        return new OwnChain(report.head().orElse(null), at, position, announcements);
    }
}
