package org.assize.internal.ui.checklist;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.assize.annotation.MarkService;
import org.assize.check.run.CheckService;
import org.assize.internal.ui.checklist.model.Edit;
import org.assize.internal.ui.checklist.model.Sheet;
import org.assize.internal.ui.checklist.model.SheetItem;
import org.assize.internal.ui.checklist.model.Supports;
import org.assize.records.Library;
import org.assize.records.event.AbsenceData;
import org.assize.review.ReviewService;
import org.assize.search.Coverage;
import org.assize.search.SearchIndex;
import org.assize.search.SearchRequest;
import org.assize.search.SearchService;
import org.assize.ui.Background;
import org.assize.ui.LibrarySession;
import org.assize.ui.proposal.ProposalDecisions;
import org.assize.ui.proposal.ReviewProposals;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import jakarta.inject.Provider;

/** Reads and writes the open review in the background. Writing keeps the order of the gestures. UI thread only. */
final class SheetDesk {

    @FunctionalInterface
    private interface LibraryWork<T> {

        T on(Library library) throws Exception;
    }

    /** What is read and written with; the search is asked only for a record of absence. */
    record Services(ReviewService reviews, MarkService marks, CheckService checks, Provider<SearchService> search) {
    }

    /** A decision about a proposal. */
    @FunctionalInterface
    interface Decision {

        /** {@return why it was not recorded; empty if it was} */
        String record(ProposalDecisions decisions, Library library) throws Exception;
    }

    /** Takes what was read. */
    interface Receiver {

        void sheet(Sheet sheet);

        void supports(Supports supports);

        void proposals(ReviewProposals proposals);
    }

    /** The scope as it goes into the records, which are in Chinese. */
    static final String WHOLE_FILE = "全卷";

    private static final long PATIENCE_MILLIS = 10_000;

    private final Display display;
    private final LibrarySession session;
    private final ReviewService reviews;
    private final Provider<SearchService> search;
    private final AnswerRecorder recorder;
    private final InOrder writing;
    private final Job reading;
    private final Job readingSupports;
    private final Job readingProposals;
    private final ProposalDecisions decisions;
    private volatile String review = "";

    SheetDesk(Display display, LibrarySession session, Services services, AnswerRecorder recorder, Receiver receiver) {
        this.display = display;
        this.session = session;
        reviews = services.reviews();
        search = services.search();
        this.recorder = recorder;
        writing = new InOrder(action -> {
            if (!display.isDisposed()) {
                display.asyncExec(action);
            }
        });
        reading = Background.refresh(display, monitor -> load(), sheet -> sheet.ifPresent(receiver::sheet));
        readingSupports = Background.refresh(display, monitor -> session.current().filter(l -> !review.isEmpty())
                .map(l -> Supports.read(l, services.marks(), review)).orElse(Supports.NONE), receiver::supports);
        decisions = recorder.decisions();
        readingProposals = Background.refresh(display, monitor -> loadProposals(services.checks()),
                proposals -> proposals.ifPresent(receiver::proposals));
    }

    private Optional<Sheet> load() throws Exception {
        Optional<Library> library = session.current();
        String id = review;
        if (library.isEmpty() || id.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Sheet.load(library.get(), reviews, id, Locale.getDefault()));
    }

    private Optional<ReviewProposals> loadProposals(CheckService checks) throws Exception {
        Optional<Library> library = session.current();
        String id = review;
        return library.isEmpty() || id.isEmpty() ? Optional.empty()
                : Optional.of(ReviewProposals.of(library.get(), checks, reviews, id));
    }

    /** Reads a review, from now on whenever {@link #reload} is called; none when empty. */
    void open(String id) {
        if (!id.equals(review)) {
            writing.add(monitor -> "", done -> recorder.forget());
        }
        review = id;
        reload();
    }

    /** The id of the review that is read; empty for none. */
    String review() {
        return review;
    }

    void reload() {
        reading.schedule();
        readingSupports.schedule();
        readingProposals.schedule();
    }

    /** Reads again what checks propose. */
    void reloadProposals() {
        readingProposals.schedule();
    }

    /** Records a decision about a proposal; {@code then} gets why not, or an empty text. */
    void decide(Decision decision, Consumer<String> then) {
        write(library -> decision.record(decisions, library), why -> {
            then.accept(why);
            reload();
        });
    }

    private <T> void write(LibraryWork<T> work, Consumer<? super T> then) {
        session.current().ifPresent(library -> writing.add(monitor -> work.on(library), then));
    }

    /** Records an edit; refusals go to {@code refused}. */
    void edit(Sheet sheet, SheetItem item, Edit edit, Consumer<String> refused) {
        write(library -> recorder.record(library, sheet.review(), item, edit), why -> {
            if (!why.isEmpty()) {
                refused.accept(why);
            }
            reload();
        });
    }

    void note(Sheet sheet, String note) {
        write(library -> {
            reviews.note(library, sheet.review(), note);
            return note;
        }, done -> reload());
    }

    /** The sheet once everything is recorded that was asked for up to now. */
    void latest(Sheet sheet, Consumer<Sheet> then) {
        write(library -> Sheet.load(library, reviews, sheet.review(), Locale.getDefault()), then);
    }

    void seal(Sheet sheet) {
        write(library -> reviews.seal(library, sheet.review()), result -> {
            recorder.forget();
            reload();
        });
    }

    /** A record of absence with the pages of the case file counted from the index. */
    void absence(Sheet sheet, String searched, Consumer<AbsenceData> then) {
        session.current().ifPresent(library -> Background.run(Messages.searching, display, monitor -> {
            try (SearchIndex index = search.get().open(library)) {
                String query = SearchRequest.quote(searched);
                Coverage seen = index.search(new SearchRequest(query, 0).within(sheet.caseFile())).coverage();
                return new AbsenceData(searched, scope(seen), seen.pages(), seen.pagesWithoutText(),
                        seen.pagesUncertain(), List.of(query));
            }
        }, then));
    }

    /** Pages of documents that nothing could read are in no count, so the scope names the documents. */
    private static String scope(Coverage seen) {
        int unread = seen.documentsUnread();
        return unread == 0 ? WHOLE_FILE : WHOLE_FILE + "（其中 " + unread + " 份文书未能全部检索）";
    }

    /** Waits, for a while, until everything is recorded. */
    void finish() {
        reading.cancel();
        readingSupports.cancel();
        readingProposals.cancel();
        try {
            writing.join(PATIENCE_MILLIS, null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
