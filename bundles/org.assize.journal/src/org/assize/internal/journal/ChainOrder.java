package org.assize.internal.journal;

import java.util.TreeMap;

import org.assize.journal.Entry;
import org.assize.journal.Problem.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Follows a chain line by line and finds what was changed, taken away, moved or slipped in. A damaged line is taken for
 * the entry that should be there, so that one change is one problem.
 */
final class ChainOrder {

    private final Chain chain;
    private final Problems problems;
    private final @Nullable Checkpoint checkpoint;
    private final TailWatch watch;
    /** Numbers not seen yet, from and to, and the line that showed they are missing. */
    private final TreeMap<Long, Gap> gaps = new TreeMap<>();
    private @Nullable Entry last;
    private long damaged;

    private record Gap(long to, RawLine noticed) {
    }

    ChainOrder(Chain chain, @Nullable Checkpoint checkpoint, Problems problems) {
        this.chain = chain;
        this.checkpoint = checkpoint;
        this.problems = problems;
        this.watch = new TailWatch(checkpoint);
    }

    void accept(CheckedLine checked) {
        EntryLine line = checked.line();
        if (line == null || !line.intact()) {
            damaged(checked.raw(), line == null ? Kind.UNREADABLE : Kind.CHANGED,
                    line == null ? checked.reason() : changeIn(line));
        } else if (!belongs(line.entry())) {
            watch.misplaced();
            problems.add(Kind.INSERTED, checked.raw(), line.entry().seq(),
                    Messages.bind(Messages.Order_foreign, line.entry().actor(), line.entry().device()));
        } else if (!checked.signed()) {
            watch.misplaced();
            problems.add(Kind.BAD_SIGNATURE, checked.raw(), line.entry().seq(), Messages.Order_badSignature);
            damaged++;
        } else {
            intact(checked.raw(), line.entry());
        }
    }

    private static String changeIn(EntryLine line) {
        return line.canonical() ? Messages.Order_hash : Messages.Order_notCanonical;
    }

    private void damaged(RawLine raw, Kind kind, String detail) {
        long number = seq() + damaged + 1;
        watch.damaged(new Tail(raw, number, seq(), hash(), problems.size()));
        problems.add(kind, raw, number, detail);
        damaged++;
    }

    private boolean belongs(Entry entry) {
        Entry before = last;
        return before == null ? chain.holds(entry)
                : before.actor().equals(entry.actor()) && before.device().equals(entry.device());
    }

    private void intact(RawLine raw, Entry entry) {
        long expected = seq() + 1;
        if (entry.seq() < expected) {
            misplaced(raw, entry);
            return;
        }
        if (entry.seq() > expected + damaged) {
            gaps.put(expected + damaged, new Gap(entry.seq() - 1, raw));
        } else if (damaged == 0 && !entry.prev().equals(hash())) {
            problems.add(Kind.BROKEN_CHAIN, raw, entry.seq(), Messages.Order_prev);
        }
        compare(raw, entry);
        watch.good(entry);
        damaged = 0;
        last = entry;
    }

    private void compare(RawLine raw, Entry entry) {
        if (last != null && entry.at().isBefore(last.at())) {
            problems.add(Kind.CLOCK, raw, entry.seq(), Messages.bind(Messages.Order_clock, last.at(), entry.at()));
        }
        if (checkpoint != null && checkpoint.seq() == entry.seq() && !checkpoint.hash().equals(entry.hash())) {
            problems.add(Kind.CHANGED, raw, entry.seq(), Messages.Order_notTheCheckpoint);
        }
    }

    private void misplaced(RawLine raw, Entry entry) {
        watch.misplaced();
        var gap = gaps.floorEntry(entry.seq());
        if (gap == null || gap.getValue().to() < entry.seq()) {
            problems.add(Kind.INSERTED, raw, entry.seq(), Messages.Order_again);
            return;
        }
        problems.add(Kind.REORDERED, raw, entry.seq(), Messages.Order_moved);
        gaps.remove(gap.getKey());
        if (gap.getKey() < entry.seq()) {
            gaps.put(gap.getKey(), new Gap(entry.seq() - 1, gap.getValue().noticed()));
        }
        if (gap.getValue().to() > entry.seq()) {
            gaps.put(entry.seq() + 1, gap.getValue());
        }
    }

    /** The torn end of the chain, which takes the place of the problems in it. */
    @Nullable
    Tail finish(@Nullable RawLine end) {
        Tail tail = end == null ? null : watch.tail(end);
        if (tail != null) {
            problems.keep(tail.problems());
            gaps.tailMap(tail.seq() + 1).clear();
            problems.add(Kind.TORN_TAIL, tail.start(), tail.number(), Messages.Order_torn);
        } else if (checkpoint != null && checkpoint.seq() > seq() + damaged) {
            long first = seq() + damaged + 1;
            problems.add(Kind.TRUNCATED, end == null ? chain.file(1) : end.file(), end == null ? 1 : end.number() + 1,
                    first, Messages.bind(Messages.Order_truncated, first, checkpoint.seq()));
        }
        gaps.forEach((from, gap) -> problems.add(Kind.MISSING, gap.noticed(), from,
                Messages.bind(Messages.Order_missing, from, gap.to())));
        return tail;
    }

    /** The last entry in its place. */
    @Nullable
    Entry last() {
        return last;
    }

    private long seq() {
        return last == null ? 0 : last.seq();
    }

    private String hash() {
        return last == null ? Seal.NO_HASH : last.hash();
    }
}
