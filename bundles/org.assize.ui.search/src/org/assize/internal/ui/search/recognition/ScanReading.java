package org.assize.internal.ui.search.recognition;

import java.util.List;

import org.assize.recognition.Availability;
import org.assize.recognition.PageSource;
import org.assize.recognition.Recognition;
import org.assize.recognition.RecognitionReport;
import org.assize.records.Library;
import org.assize.search.SearchIndex;
import org.assize.search.UnreadPages;
import org.assize.ui.Work;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Reads all pages without text of a library. Stopped, it goes on where it was when it is run again. */
final class ScanReading implements Work<ScanReading.Outcome> {

    private final Library library;
    private final SearchIndex index;
    private final Recognition recognition;

    /** What came of it. */
    sealed interface Outcome {

        /** There is no engine; how to get one. */
        record NoEngine(String advice) implements Outcome {
        }

        /** Every page has been read before. */
        record NothingToRead() implements Outcome {
        }

        /** Pages were read. */
        record Read(RecognitionReport report) implements Outcome {
        }
    }

    ScanReading(Library library, SearchIndex index, Recognition recognition) {
        this.library = library;
        this.index = index;
        this.recognition = recognition;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws Exception {
        if (recognition.availability() instanceof Availability.Missing missing) {
            return new Outcome.NoEngine(missing.advice());
        }
        SubMonitor progress = SubMonitor.convert(monitor, Messages.reading, 100);
        index.update(progress.newChild(5));
        UnreadPages unread = new UnreadPages(library, index);
        List<PageSource> pages = unread.list("", Integer.MAX_VALUE);
        return pages.isEmpty() ? new Outcome.NothingToRead()
                : new Outcome.Read(unread.read(pages, recognition, progress.newChild(95)));
    }
}
