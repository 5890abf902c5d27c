package org.assize.internal.search.index;

import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/** Holds the state that searches see. A state that has been replaced is closed when its last search has ended. */
final class CurrentReader implements AutoCloseable {

    /** Held while one state is replaced by the next, so that an older one never replaces a newer one. */
    private final ReentrantLock replacing = new ReentrantLock();
    private @Nullable IndexReader current;
    private boolean frozen;

    CurrentReader() throws IOException {
        current = new MultiReader();
    }

    /** {@return the present state} */
    synchronized Snapshot acquire() {
        if (current == null) {
            throw new AlreadyClosedException("index closed");
        }
        current.incRef();
        return new Snapshot(current);
    }

    /** Shows a commit, or nothing any more. */
    void show(@Nullable IndexReader next) throws IOException {
        replacing.lock();
        try {
            replace(next);
            frozen = false;
        } finally {
            replacing.unlock();
        }
    }

    /** Shows what a writer has written; until {@link #freeze} it is followed. */
    void follow(IndexWriter writer) throws IOException {
        show(DirectoryReader.open(writer));
    }

    /** Keeps what is shown until something else is, because the writer that is followed is going to be closed. */
    void freeze() {
        replacing.lock();
        frozen = true;
        replacing.unlock();
    }

    /** Shows what the writer that is followed has written since or, without one, what is new on disk. */
    void refresh() throws IOException {
        replacing.lock();
        try (Snapshot shown = acquire()) {
            if (!frozen && shown.reader() instanceof DirectoryReader reader) {
                IndexReader next = DirectoryReader.openIfChanged(reader);
                if (next != null) {
                    replace(next);
                }
            }
        } finally {
            replacing.unlock();
        }
    }

    private void replace(@Nullable IndexReader next) throws IOException {
        IndexReader old;
        synchronized (this) {
            old = current;
            current = next;
        }
        if (old != null) {
            old.decRef();
        }
    }

    @Override
    public void close() throws IOException {
        show(null);
    }
}
