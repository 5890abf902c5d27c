package org.assize.internal.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.assize.journal.Problem.Kind;
import org.assize.journal.TrustedKeys;
import org.jspecify.annotations.Nullable;

/**
 * Checks one chain, a few hundred lines at a time: each line for itself on all processors, then their order. Used once.
 */
final class ChainCheck {

    private static final int BATCH_LINES = 512;
    private static final int BATCH_BYTES = 4 << 20;

    private final Chain chain;
    private final TrustedKeys keys;
    private final boolean allSignatures;
    private final BooleanSupplier cancelled;
    private final Problems problems = new Problems();
    private final Problems keyProblems = new Problems();
    private @Nullable Checkpoint checkpoint;
    private @Nullable ChainKey key;
    private @Nullable ChainOrder order;
    private @Nullable RawLine end;
    private long lines;

    /** Checks a chain; if it ends within an entry, once more, since somebody may just be writing that. */
    static ChainReport report(Chain chain, TrustedKeys keys, boolean allSignatures, BooleanSupplier cancelled) {
        ChainReport report = new ChainCheck(chain, keys, allSignatures, cancelled).run();
        return report.tail() == null ? report : new ChainCheck(chain, keys, allSignatures, cancelled).run();
    }

    /**
     * Prepares a check.
     *
     * @param allSignatures whether to check also the signatures of entries that the checkpoint vouches for
     */
    private ChainCheck(Chain chain, TrustedKeys keys, boolean allSignatures, BooleanSupplier cancelled) {
        this.chain = chain;
        this.keys = keys;
        this.allSignatures = allSignatures;
        this.cancelled = cancelled;
    }

    private ChainReport run() {
        readCheckpoint(); // before the files: their writer replaces it after it has written to them
        try {
            for (Path file : chain.files()) {
                read(file);
            }
            for (Path stranger : chain.strangers()) {
                problems.add(Kind.INSERTED, stranger, 0, 0, Messages.Chain_strangeFile);
            }
        } catch (IOException e) {
            problems.add(Kind.UNREADABLE, chain.directory(), 0, 0, IoReason.of(e));
        }
        if (order == null) {
            start(null);
        }
        Tail tail = order.finish(end);
        if (tail == null || tail.seq() > 0) {
            keyProblems.moveTo(problems);
        }
        PublicKey declared = key == null ? null : key.declared();
        return new ChainReport(chain, lines, problems.list(), order.last(), tail, declared, checkpoint != null);
    }

    private void readCheckpoint() {
        try {
            checkpoint = Checkpoint.read(Files.readAllBytes(chain.checkpoint()));
        } catch (NoSuchFileException e) {
            badCheckpoint(Messages.Checkpoint_missing);
        } catch (IOException e) {
            badCheckpoint(IoReason.of(e));
        } catch (UnreadableLineException e) {
            badCheckpoint(e.getMessage());
        }
    }

    private void badCheckpoint(@Nullable String reason) {
        checkpoint = null;
        problems.add(Kind.CHECKPOINT, chain.checkpoint(), 0, 0, Messages.bind(Messages.Checkpoint_bad, reason));
    }

    private void read(Path file) {
        try (LineReader reader = new LineReader(file)) {
            List<RawLine> batch = new ArrayList<>();
            int size = 0;
            for (RawLine line = reader.next(); line != null; line = reader.next()) {
                batch.add(line);
                size += line.bytes().length;
                if (batch.size() == BATCH_LINES || size > BATCH_BYTES) {
                    check(batch);
                    batch.clear();
                    size = 0;
                }
            }
            check(batch);
        } catch (IOException e) {
            problems.add(Kind.UNREADABLE, file, 0, 0, IoReason.of(e));
        }
    }

    private void check(List<RawLine> batch) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        if (batch.isEmpty()) {
            return;
        }
        if (order == null) {
            start(batch.getFirst());
        }
        PublicKey checking = key == null ? null : key.trusted();
        long vouched = allSignatures || checkpoint == null ? 0 : checkpoint.seq();
        List<CheckedLine> checked =
                batch.parallelStream().map(line -> CheckedLine.of(line, checking, vouched)).toList();
        checked.forEach(order::accept);
        end = batch.getLast();
        lines += batch.size();
    }

    /** Finds out with which key to check, first of all the checkpoint. */
    private void start(@Nullable RawLine first) {
        if (first != null) {
            key = ChainKey.declaredIn(first, chain, keys, checkpoint, keyProblems);
        }
        PublicKey checking = key == null ? null : key.trusted();
        Checkpoint claimed = checkpoint;
        if (claimed != null && checking != null && !(chain.holds(claimed.actor(), claimed.device())
                && claimed.signedWith(checking))) {
            badCheckpoint(Messages.Checkpoint_signature);
        }
        order = new ChainOrder(chain, checkpoint, problems);
    }
}
