package org.assize.internal.search.index;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.assize.document.ExtractedText;
import org.assize.internal.search.index.DocumentReading.Outcome;

/** Puts documents into the index. For one thread. */
final class DocumentIndexing implements IndexingCrew.Work {

    private final IndexWriter writer;
    private final Snapshot before;
    private final StoredText stored;
    private final DocumentReading reading;
    private final MachineReadings readings;
    private final UpdateCounts counts;

    /** Takes over the state of the index before the update. */
    DocumentIndexing(IndexWriter writer, Snapshot before, DocumentReading reading, MachineReadings readings,
            UpdateCounts counts) {
        this.writer = writer;
        this.before = before;
        this.reading = reading;
        this.readings = readings;
        this.counts = counts;
        stored = new StoredText(before);
    }

    @Override
    public void index(SourceDocument document) throws IOException {
        Optional<ExtractedText> known = stored.withContent(document.sha256());
        if (known.isPresent()) {
            write(document, known.get(), counts.refreshed);
            return;
        }
        switch (reading.read(document)) {
            case Outcome.Read read -> write(document, read.text(), counts.extracted);
            case Outcome.Failed failed -> writeFailure(document, failed);
        }
    }

    private void write(SourceDocument document, ExtractedText text, AtomicInteger count) throws IOException {
        DocumentBlock block = new DocumentBlock(document, readings.stamp(document));
        writer.updateDocuments(new Term(Fields.KEY, document.key()), block.read(text, readings.of(document)));
        counts.pages.addAndGet(text.pages().size());
        count.incrementAndGet();
    }

    private void writeFailure(SourceDocument document, Outcome.Failed failed) throws IOException {
        if (!stored.isKnownFailure(document, failed.reason())) {
            DocumentBlock block = new DocumentBlock(document, readings.stamp(document));
            writer.updateDocuments(new Term(Fields.KEY, document.key()),
                    block.failed(failed.reason(), failed.tryAgain()));
        }
    }

    /** What is still in memory is written by all who worked, each a part, instead of by the one who commits. */
    @Override
    public void end() throws IOException {
        writer.flushNextBuffer();
    }

    @Override
    public void close() {
        before.close();
    }
}
