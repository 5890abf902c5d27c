package org.assize.internal.journal;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.assize.journal.Entry;

/** Merges the entries of several chains by time, actor, device and number, holding one entry of each. */
final class EntryMerge extends Spliterators.AbstractSpliterator<Entry> implements Closeable {

    private record Next(Instant at, Entry entry, ChainEntries rest) {
    }

    private static final Comparator<Next> ORDER = Comparator.comparing(Next::at)
            .thenComparing(next -> next.entry().actor()).thenComparing(next -> next.entry().device())
            .thenComparing(next -> next.entry().seq());

    private final List<ChainEntries> chains;
    private final PriorityQueue<Next> queue = new PriorityQueue<>(ORDER);
    private boolean started;

    EntryMerge(List<ChainEntries> chains) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
        this.chains = chains;
    }

    Stream<Entry> stream() {
        return StreamSupport.stream(this, false).onClose(this::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super Entry> action) {
        try {
            if (!started) {
                started = true;
                for (ChainEntries chain : chains) {
                    enqueue(chain);
                }
            }
            Next next = queue.poll();
            if (next == null) {
                return false;
            }
            enqueue(next.rest());
            action.accept(next.entry());
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void enqueue(ChainEntries chain) throws IOException {
        Entry entry = chain.next();
        if (entry != null) {
            queue.add(new Next(chain.at(), entry, chain));
        }
    }

    @Override
    public void close() {
        for (ChainEntries chain : chains) {
            try {
                chain.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
