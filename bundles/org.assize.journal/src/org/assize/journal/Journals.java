package org.assize.journal;

import java.nio.file.Path;

import org.assize.internal.journal.FileJournal;
import org.assize.internal.journal.JournalSetup;

/** Opens journals. */
public final class Journals {

    private Journals() {
    }

    /**
     * Opens a records directory, made if it is not there, to read everything and to write the author's chain. All
     * chains are checked on the way: hashes and order of all entries, signatures of those that no checkpoint vouches
     * for. Whatever prevents writing (damage, another writer, a directory that cannot be written to, another key than
     * the chain's) makes the journal read-only and is named in {@link Journal#problems()}; it does not make opening
     * fail. An incomplete end of the author's chain, left by a crash, is set aside under {@code recovered/}.
     *
     * @throws JournalException if the directory cannot even be read
     */
    public static Journal open(Path recordsDirectory, Author author) throws JournalException {
        return FileJournal.open(recordsDirectory, author, JournalSetup.standard());
    }

    /**
     * Opens a records directory to read, without touching anything in it.
     *
     * @throws JournalException if the directory cannot be read
     */
    public static Journal openReadOnly(Path recordsDirectory) throws JournalException {
        return FileJournal.openReadOnly(recordsDirectory, JournalSetup.standard());
    }
}
