package org.assize.internal.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/** One state of the index, unchanged until it is closed. For one thread, which must close it soon. */
public final class Snapshot implements AutoCloseable {

    private final IndexReader reader;
    private final IndexSearcher searcher;

    /** Takes over one reference to the reader. */
    Snapshot(IndexReader reader) {
        this.reader = reader;
        searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new OccurrenceSimilarity());
    }

    /** {@return what searches this state} */
    public IndexSearcher searcher() {
        return searcher;
    }

    IndexReader reader() {
        return reader;
    }

    @Override
    public void close() {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
