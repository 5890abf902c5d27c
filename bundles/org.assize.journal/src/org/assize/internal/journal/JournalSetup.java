package org.assize.internal.journal;

import java.time.InstantSource;

import org.assize.journal.TrustedKeys;

/**
 * What a journal works with.
 *
 * @param files    changes things on disk
 * @param clock    says what time it is
 * @param keys     says whose key counts
 * @param rotateAt size in bytes from which on a file is not continued but followed by a new one
 */
public record JournalSetup(FileOps files, InstantSource clock, TrustedKeys keys, long rotateAt) {

    private static final long ROTATE_AT = 32L << 20;

    public static JournalSetup standard() {
        return new JournalSetup(new DiskFiles(), InstantSource.system(), TrustedKeys.asDeclared(), ROTATE_AT);
    }
}
