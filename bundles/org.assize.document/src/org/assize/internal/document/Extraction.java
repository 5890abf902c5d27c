package org.assize.internal.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.document.ExtractedText;
import org.assize.document.Notice;
import org.assize.document.Notice.Kind;
import org.assize.internal.document.worker.Lane;
import org.assize.internal.document.worker.RemoteDocument;
import org.assize.internal.document.worker.Worker;
import org.jspecify.annotations.Nullable;

/** Reads all pages of a document, going on after pages that cannot be read. */
final class Extraction implements Lane.Task<ExtractedText> {

    /** After so many pages that cost a worker its life the rest of the document is left alone. */
    private static final int PATIENCE = 3;
    private static final Set<Reason> FATAL = EnumSet.of(Reason.TIMED_OUT, Reason.OUT_OF_MEMORY, Reason.WORKER_DIED,
            Reason.NO_WORKER);

    private final RemoteDocument document;
    private final List<String> pages = new ArrayList<>();
    private final List<Notice> failures = new ArrayList<>();
    private int deaths;
    private @Nullable DocumentException harm;

    Extraction(RemoteDocument document) {
        this.document = document;
    }

    @Override
    public @Nullable ExtractedText run(Worker worker, CompletableFuture<ExtractedText> future)
            throws DocumentException {
        int count = worker.open(document).size();
        for (int page = 1; page <= count && !future.isDone(); page++) {
            pages.add(deaths < PATIENCE ? text(worker, page, future) : "");
        }
        if (deaths >= PATIENCE) {
            failures.add(new Notice(Kind.TRUNCATED, 0, PATIENCE + " pages failed"));
        }
        worker.close(document);
        List<Notice> notices = document.notices();
        notices.addAll(failures);
        return new ExtractedText(pages, notices);
    }

    /** The last page over which the reader broke down; null if there is none. */
    @Nullable DocumentException harm() {
        return harm;
    }

    private String text(Worker worker, int page, CompletableFuture<?> future) {
        try {
            String text = worker.words(document, page, future::isDone);
            return text == null ? "" : text;
        } catch (DocumentException e) {
            failures.add(new Notice(Kind.UNREADABLE_PAGE, page, Refusals.why(e.reason(), e.detail())));
            deaths += FATAL.contains(e.reason()) ? 1 : 0;
            harm = ReaderOutcome.isHarm(e) ? e : harm;
            return "";
        }
    }
}
