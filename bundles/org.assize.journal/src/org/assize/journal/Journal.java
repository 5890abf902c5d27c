package org.assize.journal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.osgi.annotation.versioning.ProviderType;

/**
 * An open journal: everybody's entries to read, one author's chain to write. Thread-safe. All writing happens on one
 * thread of its own, so that interrupting a caller never closes a file.
 */
@ProviderType
public interface Journal extends AutoCloseable {

    /**
     * Appends entries, in this order, and returns when they are on the disk: one write and one force for all of them.
     * After a failure none of them is in the journal and it can be used on, for instance once there is space again.
     * An interrupt does not end the waiting; it is kept for the caller.
     *
     * @param drafts what to record; an empty list does nothing
     * @return the entries as written
     * @throws JournalException if the journal is read-only, a draft cannot be recorded, or writing failed
     */
    List<Entry> append(List<EntryDraft> drafts) throws JournalException;

    /**
     * All entries of all chains, ordered by time, actor, device and number. Within a chain the order is that of the
     * chain, even if its clock went backwards: an entry counts as not older than the one before it. The order depends
     * only on what is in the files. They are read while the stream is consumed, without holding them in memory; lines
     * that are not intact are left out ({@link #problems()} names them). Entries appended meanwhile may or may not be
     * seen.
     *
     * @return a stream to be closed after use; failures to read are thrown as {@link java.io.UncheckedIOException}
     */
    Stream<Entry> entries();

    /** The end of the own chain; empty as long as it has no entry, and for a journal opened without an author. */
    Optional<JournalHead> head();

    /** The ends of all chains, by actor and device. */
    List<JournalHead> heads();

    /** Whether nothing can be appended; {@link #problems()} says why. */
    boolean readOnly();

    /** What was found while opening and writing. */
    List<Problem> problems();

    /** Waits for appends under way and gives the chain free for another writer. Closing twice does nothing. */
    @Override
    void close();
}
