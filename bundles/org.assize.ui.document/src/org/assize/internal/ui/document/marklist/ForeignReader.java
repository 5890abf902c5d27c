package org.assize.internal.ui.document.marklist;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.assize.annotation.MarkSnapshot;
import org.assize.document.PageAnnotation;
import org.assize.internal.ui.document.OpenDocument;

/** Reads what other programs left in a document page by page, so that pages in sight never wait. UI thread only. */
final class ForeignReader {

    private final Executor ui;
    private final Consumer<List<MarkSnapshot>> receiver;
    private int ticket;

    /**
     * Reads nothing yet.
     *
     * @param ui       runs tasks on the UI thread, later
     * @param receiver takes all there is once it is read
     */
    ForeignReader(Executor ui, Consumer<List<MarkSnapshot>> receiver) {
        this.ui = ui;
        this.receiver = receiver;
    }

    /** Reads a document and no longer another. */
    void read(OpenDocument open) {
        next(open, 1, new ArrayList<>(), ++ticket);
    }

    /** Reads no longer. */
    void cancel() {
        ticket++;
    }

    private void next(OpenDocument open, int page, List<PageAnnotation> found, int mine) {
        if (mine != ticket) {
            return;
        }
        if (page > open.session().pageCount()) {
            receiver.accept(ForeignMarks.of(open.document(), found));
            return;
        }
        // A page that cannot be read shows its reason in the reader.
        open.session().annotations(page).exceptionally(problem -> List.of()).thenAcceptAsync(annotations -> {
            found.addAll(annotations);
            next(open, page + 1, found, mine);
        }, ui);
    }
}
