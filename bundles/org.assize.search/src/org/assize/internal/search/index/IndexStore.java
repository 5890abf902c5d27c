package org.assize.internal.search.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.MultiReader;
import org.assize.internal.search.Messages;
import org.eclipse.osgi.util.NLS;

/** An open index: its files, the state that searches see, and the threads that may touch the files. Thread-safe. */
public final class IndexStore implements AutoCloseable {

    private static final long LOOK_AGAIN_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final OwnThread reading = new OwnThread("Assize index reading");
    private final OwnThread writing = new OwnThread("Assize index writing");
    private final IndexDirectory directory;
    private final CurrentReader current;
    private final List<String> notices = new ArrayList<>();
    private final AtomicLong lookedAt = new AtomicLong(System.nanoTime());
    private volatile boolean verified;

    /** Opens the index in a directory; one that cannot be used is dropped. */
    public IndexStore(Path path) throws IOException {
        directory = reading.call(() -> new IndexDirectory(path));
        current = new CurrentReader(directory);
        writing.call(() -> {
            showCommit();
            return null;
        });
    }

    /** {@return where the files lie} */
    public Path path() {
        return directory.path();
    }

    /** {@return the present state} It is at most a second old, whoever writes, this process or another. */
    public Snapshot acquire() throws IOException {
        long last = lookedAt.get();
        long now = System.nanoTime();
        if (now - last > LOOK_AGAIN_NANOS && lookedAt.compareAndSet(last, now)) {
            reading.call(() -> {
                current.refresh();
                return null;
            });
        }
        return current.acquire();
    }

    /** Makes the next update look for damage, because something could not be read. */
    public void suspectDamage() {
        verified = false;
    }

    /** Runs an update on the thread for writing, after those that wait already. */
    public <T> Future<T> submit(Callable<T> update) {
        return writing.submit(update);
    }

    @Override
    public void close() throws IOException {
        writing.close();
        reading.close();
        current.close();
        directory.close();
    }

    // The rest is for the thread for writing.

    IndexWriter openWriter() throws IOException {
        return directory.openWriter();
    }

    void follow(IndexWriter writer) throws IOException {
        current.follow(writer);
    }

    void freeze() {
        current.freeze();
    }

    void showCommit() throws IOException {
        current.show(openReader());
    }

    boolean isVerified() {
        return verified;
    }

    void setVerified() {
        verified = true;
    }

    void drop(IndexUnusableException reason) throws IOException {
        current.show(new MultiReader());
        directory.drop();
        notices.add(reason.isOtherVersion() ? Messages.otherVersionMadeAnew
                : NLS.bind(Messages.damagedMadeAnew, reason.getMessage()));
    }

    List<String> takeNotices() {
        List<String> taken = List.copyOf(notices);
        notices.clear();
        return taken;
    }

    private IndexReader openReader() throws IOException {
        try {
            return directory.openReader();
        } catch (IndexUnusableException e) {
            drop(e);
            return directory.openReader();
        }
    }
}
