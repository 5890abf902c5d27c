package org.assize.internal.ui.document;

import java.util.List;
import java.util.OptionalInt;

import org.assize.document.DocumentService;
import org.assize.internal.ui.document.pages.PageCounting;
import org.assize.internal.ui.document.pages.ReadingOrder;
import org.assize.records.Library;
import org.assize.ui.Background;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;

/** The numbers pages have in the whole case file, as far as the pages before them have been counted. UI thread only. */
final class RunningNumbers {

    /** The document that is being opened needs the workers first. */
    private static final int COUNT_MILLIS = 3_000;

    private final Control owner;
    private final Runnable changed;
    private ReadingOrder order = new ReadingOrder(List.of());
    private @Nullable Job counting;

    /**
     * Knows nothing yet.
     *
     * @param changed called when more pages have been counted
     */
    RunningNumbers(Control owner, Runnable changed) {
        this.owner = owner;
        this.changed = changed;
        // With the library every editor is closed; nothing may be counted into its folder any more.
        owner.addDisposeListener(gone -> stop());
    }

    /** {@return the number of a page in the case file; empty while that is not known} */
    OptionalInt of(String path, int page) {
        return order.running(path, page);
    }

    /** Takes over what is known, and counts the pages of the other documents in the background if any is not. */
    void begin(ReadingOrder known, Library library, CaseDocuments documents, DocumentService service) {
        order = known;
        stop();
        if (known.total().isEmpty()) {
            counting = Background.refresh(owner.getDisplay(),
                    monitor -> PageCounting.all(library, documents, service, monitor), counted -> {
                        order = counted;
                        changed.run();
                    });
            counting.schedule(COUNT_MILLIS);
        }
    }

    private void stop() {
        if (counting != null) {
            counting.cancel();
            counting = null;
        }
    }
}
