package org.assize.journal;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;

import org.assize.internal.journal.FullCheck;

/**
 * Checks a records directory from the first to the last byte: form, hashes, order, signatures, checkpoints. Changes
 * nothing. Immutable and thread-safe; memory does not grow with the journal.
 */
public final class JournalVerifier {

    private final TrustedKeys keys;

    /** Checks with the keys that the chains declare themselves. */
    public JournalVerifier() {
        this(TrustedKeys.asDeclared());
    }

    public JournalVerifier(TrustedKeys keys) {
        this.keys = keys;
    }

    /**
     * Checks everything, however long it takes.
     *
     * @param recordsDirectory the directory with the chains of all writers
     */
    public Verification verify(Path recordsDirectory) {
        return verify(recordsDirectory, () -> false);
    }

    /**
     * Checks everything. What cannot be read is a problem in the result, not an exception.
     *
     * @param recordsDirectory the directory with the chains of all writers
     * @param cancelled        asked every few hundred entries
     * @throws java.util.concurrent.CancellationException if {@code cancelled} said yes
     */
    public Verification verify(Path recordsDirectory, BooleanSupplier cancelled) {
        return new FullCheck(keys, cancelled).run(recordsDirectory);
    }
}
