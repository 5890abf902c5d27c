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
    private final IndexDirectory directory;
    private Following following = Following.DISK;
    private @Nullable IndexReader current;

    private enum Following { DISK, WRITER, NOTHING }

    CurrentReader(IndexDirectory directory) throws IOException {
        this.directory = directory;
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

    /** Shows a commit, or nothing any more, and follows what is committed. */
    void show(@Nullable IndexReader next) throws IOException {
        show(next, Following.DISK);
    }

    /** Shows and follows what a writer has written, until {@link #freeze}. */
    void follow(IndexWriter writer) throws IOException {
        show(DirectoryReader.open(writer), Following.WRITER);
    }

    /** Keeps what is shown until something else is, because the writer that is followed is going to be closed. */
    void freeze() {
        replacing.lock();
        following = Following.NOTHING;
        replacing.unlock();
    }

    /** Shows what has changed. */
    void refresh() throws IOException {
        replacing.lock();
        try (Snapshot shown = acquire()) {
            IndexReader next = switch (following) {
                case NOTHING -> null;
                case WRITER -> DirectoryReader.openIfChanged((DirectoryReader) shown.reader());
                case DISK -> newerThan(shown.reader());
            };
            if (next != null) {
                replace(next);
            }
        } finally {
            replacing.unlock();
        }
    }

    /** Another process may have made the first commit meanwhile, and anybody may have deleted the cache. */
    private @Nullable IndexReader newerThan(IndexReader shown) throws IOException {
        if (shown instanceof DirectoryReader != directory.exists()) {
            return directory.openReader();
        }
        return shown instanceof DirectoryReader reader ? DirectoryReader.openIfChanged(reader) : null;
    }

    private void show(@Nullable IndexReader next, Following now) throws IOException {
        replacing.lock();
        try {
            replace(next);
            following = now;
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
