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
    private boolean written;

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
            written = false;
            replace(next);
        } finally {
            replacing.unlock();
        }
    }

    /** Shows what a writer has written meanwhile. */
    void refreshFrom(IndexWriter writer) throws IOException {
        replacing.lock();
        try (Snapshot shown = acquire()) {
            IndexReader next = shown.reader() instanceof DirectoryReader reader
                    ? DirectoryReader.openIfChanged(reader, writer) : DirectoryReader.open(writer);
            written = true;
            if (next != null) {
                replace(next);
            }
        } finally {
            replacing.unlock();
        }
    }

    /** Shows what another process has committed meanwhile, unless a writer is at work here. */
    void refreshFromDisk() throws IOException {
        replacing.lock();
        try (Snapshot shown = acquire()) {
            if (!written && shown.reader() instanceof DirectoryReader reader) {
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
