package org.assize.records;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.assize.internal.records.JournaledLibrary;
import org.assize.journal.JournalHead;
import org.assize.model.casefile.CaseFile;
import org.assize.model.casefile.Document;
import org.assize.model.casefile.DocumentVersion;
import org.assize.records.event.DomainEvent;
import org.osgi.annotation.versioning.ProviderType;

/**
 * An open library of case files. Safe in any thread: readers share a lock that is never held during disk access,
 * decisions run one after the other.
 */
@ProviderType
public interface Library extends AutoCloseable {

    /**
     * Creates a library in a directory that does not exist or is empty, and opens it.
     *
     * @throws LibraryException when the directory holds something else or cannot be written
     */
    static Library create(Path directory, String name, Reviewer reviewer) throws LibraryException {
        return JournaledLibrary.create(new LibraryLayout(directory), name, reviewer);
    }

    /**
     * Opens a library and rebuilds its state. A damaged journal is opened read-only; see {@link #problems()}.
     *
     * @throws LibraryException when the directory is not a library or of a newer format
     */
    static Library open(Path directory, Reviewer reviewer) throws LibraryException {
        return JournaledLibrary.open(new LibraryLayout(directory), reviewer);
    }

    /** Whether a directory looks like a library. */
    static boolean isLibrary(Path directory) {
        return java.nio.file.Files.isRegularFile(new LibraryLayout(directory).descriptor());
    }

    /** Where things lie. */
    LibraryLayout layout();

    /** Identity of the library, a UUID. */
    String id();

    /** Name of the library. */
    String name();

    /** Who writes. */
    Reviewer reviewer();

    /** Whether nothing can be recorded, because the journal is damaged or another process writes it. */
    boolean readOnly();

    /** Why the library is read-only or what was set aside when it was opened; localized, empty when all is well. */
    List<String> problems();

    /** Reads the state. The function must not keep EMF objects that it iterates later, nor block. */
    <T> T read(Function<? super Projection, T> reading);

    /**
     * Decides, records and applies.
     *
     * @return the recorded events; when this returns they are on disk
     * @throws RefusedException when the decision refused; nothing is recorded
     * @throws LibraryException when recording failed; nothing was applied
     */
    List<DomainEvent> commit(Decision decision) throws RefusedException, LibraryException;

    /** Last entry this reviewer wrote here; empty before the first. */
    Optional<JournalHead> head();

    /** Last entries of all writers. */
    List<JournalHead> heads();

    /** The file of a document: below originals/ or where it was registered. It may be missing. */
    Path file(CaseFile caseFile, Document document);

    /** The file of an earlier version of a document. It is there if the version was kept and nobody took it away. */
    Path file(CaseFile caseFile, Document document, DocumentVersion version);

    /** Calls a listener after each commit, on the committing thread. Closing the result ends it. */
    Subscription subscribe(Consumer<? super LibraryChange> listener);

    @Override
    void close();

    /** An interest that can be ended. */
    interface Subscription extends AutoCloseable {

        @Override
        void close();
    }
}
