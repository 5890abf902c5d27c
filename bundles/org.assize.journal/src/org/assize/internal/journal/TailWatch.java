package org.assize.internal.journal;

import java.time.Instant;

import org.assize.journal.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Tells an end that a crash tore from damage. Torn can only be what was being written last: lines behind the checkpoint
 * with no good entry behind them. A power failure may keep later parts of a write and lose earlier ones, so good
 * entries behind the damage are allowed if everything behind the checkpoint is of one write, which is to say of one
 * instant.
 */
final class TailWatch {

    private final long acknowledged;
    private @Nullable Tail candidate;
    private @Nullable Instant instant;
    private boolean oneWrite;

    /**
     * Starts watching.
     *
     * @param checkpoint the valid checkpoint; null if there is none
     */
    TailWatch(@Nullable Checkpoint checkpoint) {
        acknowledged = checkpoint == null ? 0 : checkpoint.seq();
        oneWrite = checkpoint != null;
    }

    /** Saw a line that is no intact entry, from which on the end may be torn. */
    void damaged(Tail tail) {
        if (candidate == null && tail.number() > acknowledged) {
            candidate = tail;
        }
    }

    /** Saw an entry in its place. */
    void good(Entry entry) {
        if (entry.seq() > acknowledged) {
            oneWrite &= instant == null || instant.equals(entry.at());
            instant = entry.at();
        }
        if (!oneWrite) {
            candidate = null;
        }
    }

    /** Saw an intact entry that does not belong where it is: no crash does that. */
    void misplaced() {
        candidate = null;
        oneWrite = false;
    }

    /** The torn end, if the last file of the chain has one. */
    @Nullable
    Tail tail(RawLine last) {
        return candidate != null && candidate.start().file().equals(last.file()) ? candidate : null;
    }
}
