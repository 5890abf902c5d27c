package org.assize.internal.journal;

import java.security.PublicKey;
import java.util.List;
import java.util.Optional;

import org.assize.journal.Entry;
import org.assize.journal.JournalHead;
import org.assize.journal.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What checking a chain brought.
 *
 * @param chain        the chain
 * @param lines        number of lines read
 * @param problems     in the order of the files
 * @param last         the last entry that is in its place; null if there is none
 * @param tail         the torn end; null if there is none
 * @param key          the key the chain declares; null if it declares none
 * @param checkpointed whether there is a valid checkpoint
 */
record ChainReport(Chain chain, long lines, List<Problem> problems, @Nullable Entry last, @Nullable Tail tail,
        @Nullable PublicKey key, boolean checkpointed) {

    /** The acknowledged end of the chain. */
    Optional<JournalHead> head() {
        Entry end = last;
        if (end == null || tail != null && tail.seq() == 0) {
            return Optional.empty();
        }
        return Optional.of(tail == null ? new JournalHead(end.actor(), end.device(), end.seq(), end.hash())
                : new JournalHead(end.actor(), end.device(), tail.seq(), tail.hash()));
    }

    /** Whether the chain is not what was written. An end cut short is not meant, nor a checkpoint that is gone. */
    boolean damaged() {
        return problems.stream().map(Problem::kind).anyMatch(kind -> kind.damage() && kind != Problem.Kind.TORN_TAIL
                && kind != Problem.Kind.CHECKPOINT);
    }
}
