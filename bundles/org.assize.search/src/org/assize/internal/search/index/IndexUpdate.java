package org.assize.internal.search.index;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.assize.document.TextExtractor;
import org.assize.search.IndexReport;

/**
 * One update of an index: finds out what has changed, takes out what is gone, has the rest read and written by a crew,
 * and meanwhile commits what is done. Runs on the thread for writing.
 */
public final class IndexUpdate implements Callable<IndexReport> {

    private static final int CREW = 2;
    private static final long LOOK_MILLIS = 500;
    private static final long COMMIT_NANOS = TimeUnit.SECONDS.toNanos(20);

    private final IndexStore store;
    private final IndexSource source;
    private final DocumentReading reading;
    private final UpdateProgress progress;
    private UpdateCounts counts = new UpdateCounts();
    private final long began = System.nanoTime();

    /** Prepares an update. */
    public IndexUpdate(IndexStore store, IndexSource source, TextExtractor extractor, UpdateProgress progress) {
        this.store = store;
        this.source = source;
        this.progress = progress;
        reading = new DocumentReading(source, extractor);
    }

    /** Runs it; an index that turns out to be damaged is dropped and made anew, once. */
    @Override
    public IndexReport call() throws IOException, InterruptedException {
        UpdatePlan plan;
        try {
            plan = update();
        } catch (IndexUnusableException e) {
            store.drop(e);
            plan = update();
        }
        return report(plan);
    }

    private UpdatePlan update() throws IOException, InterruptedException {
        IndexWriter writer = store.openWriter();
        try {
            writer.commit();
            UpdatePlan plan = write(writer);
            writer.commit();
            store.freeze();
            if (!progress.isCancelled()) {
                writer.close();
            }
            return plan;
        } catch (AlreadyClosedException e) {
            Throwable cause = writer.getTragicException();
            throw IndexDirectory.unusable(cause instanceof Exception exception ? exception : e);
        } catch (IOException e) {
            throw IndexDirectory.unusable(e);
        } finally {
            // Ends merges that are under way; after a close it does nothing.
            store.freeze();
            writer.rollback();
            store.showCommit();
        }
    }

    private UpdatePlan write(IndexWriter writer) throws IOException, InterruptedException {
        store.follow(writer);
        try (Snapshot before = store.acquire()) {
            MachineReadings readings = new MachineReadings(source);
            UpdatePlan plan = UpdatePlan.of(source, readings, before);
            for (String key : plan.gone()) {
                writer.deleteDocuments(new Term(Fields.KEY, key));
            }
            progress.begin(plan.pending().size());
            IndexingCrew crew = new IndexingCrew(plan.pending(), progress, Math.min(CREW, plan.pending().size()));
            counts = new UpdateCounts();
            crew.start(() -> new DocumentIndexing(writer, store.acquire(), reading, readings, counts));
            watch(crew, writer);
            verify(before);
            return plan;
        }
    }

    private void watch(IndexingCrew crew, IndexWriter writer) throws IOException, InterruptedException {
        long committed = System.nanoTime();
        try {
            while (!crew.await(LOOK_MILLIS)) {
                if (writer.isOpen() && System.nanoTime() - committed > COMMIT_NANOS) {
                    writer.commit();
                    committed = System.nanoTime();
                }
            }
        } finally {
            crew.stop();
        }
        crew.check();
    }

    /** Reads all that was there before, once, for most damage would otherwise only show as missing hits. */
    private void verify(Snapshot before) throws IOException {
        if (store.isVerified()) {
            return;
        }
        for (LeafReaderContext leaf : before.reader().leaves()) {
            if (progress.isCancelled()) {
                return;
            }
            if (leaf.reader() instanceof CodecReader segment) {
                segment.checkIntegrity();
            }
        }
        store.setVerified();
    }

    private IndexReport report(UpdatePlan plan) throws IOException {
        try (Snapshot after = store.acquire()) {
            return new IndexReport(counts.extracted.get(), counts.refreshed.get(), plan.gone().size(),
                    plan.unchanged(), counts.pages.get(), FailureList.of(after), progress.isCancelled(),
                    store.takeNotices(), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
        }
    }
}
