package org.assize.internal.ui.check.proposals;

import java.util.function.Consumer;

import org.assize.check.run.CheckService;
import org.assize.internal.ui.check.Messages;
import org.assize.records.Library;
import org.assize.records.RefusedException;
import org.assize.review.ReviewService;
import org.assize.ui.Background;
import org.assize.ui.LibrarySession;
import org.assize.ui.proposal.ChangedAnswer;
import org.assize.ui.proposal.OfferedProposal;
import org.assize.ui.proposal.ProposalDecisions;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Reads offers and records decisions in the background, one at a time. UI thread only. */
final class ProposalDesk {

    /** Something that is recorded. */
    @FunctionalInterface
    private interface Writing {

        /** {@return why it was not recorded; empty if it was} */
        String in(Library library) throws Exception;
    }

    private final Display display;
    private final LibrarySession session;
    private final CheckService checks;
    private final ProposalDecisions decisions;
    private final Job reading;
    /** Keys come faster than a disk writes; decisions are recorded one after the other. */
    private final Object turn = new Object();
    private volatile String caseFile = "";
    private volatile String opened = "";

    ProposalDesk(Display display, LibrarySession session, CaseOffer.Services services, IOperationHistory history,
            Consumer<CaseOffer> receiver) {
        this.display = display;
        this.session = session;
        checks = services.checks();
        decisions = new ProposalDecisions(services.reviews(), history);
        reading = Background.refresh(display, monitor -> read(services), receiver);
    }

    private CaseOffer read(CaseOffer.Services services) throws RefusedException {
        Library library = session.current().orElse(null);
        String number = caseFile;
        return library == null || number.isEmpty() ? CaseOffer.NONE : CaseOffer.of(library, services, number, opened);
    }

    /** Reads a case file, from now on whenever {@link #reload} is called; none if empty. */
    void open(String number) {
        caseFile = number;
        reload();
    }

    /** This review was opened last. */
    void opened(String review) {
        opened = review;
        reload();
    }

    void reload() {
        reading.schedule();
    }

    void finish() {
        reading.cancel();
    }

    /** Accepts a proposal; {@code then} gets why not, or an empty text. */
    void accept(String review, OfferedProposal offered, Consumer<String> then) {
        write(library -> decisions.accept(library, review, offered), then);
    }

    void accept(String review, OfferedProposal offered, ChangedAnswer change, Consumer<String> then) {
        write(library -> decisions.accept(library, review, offered, change), then);
    }

    void reject(String review, OfferedProposal offered, String reason, Consumer<String> then) {
        write(library -> decisions.reject(library, review, offered, reason), then);
    }

    void reopen(String review, OfferedProposal offered, Consumer<String> then) {
        write(library -> decisions.reopen(library, review, offered), then);
    }

    /** Suspends a check in the library. */
    void suspend(String check, String reason, Consumer<String> then) {
        write(library -> refusal(() -> checks.suspend(library, check, reason)), then);
    }

    /** Offers again what a check proposes. */
    void resume(String check, Consumer<String> then) {
        write(library -> refusal(() -> checks.resume(library, check)), then);
    }

    /** Something that may be refused. */
    @FunctionalInterface
    private interface Refusable {

        void run() throws Exception;
    }

    private static String refusal(Refusable action) throws Exception {
        try {
            action.run();
            return "";
        } catch (RefusedException e) {
            return e.getMessage();
        }
    }

    private void write(Writing writing, Consumer<String> then) {
        session.current().ifPresent(library -> Background.read(display, monitor -> {
            synchronized (turn) {
                return writing.in(library);
            }
        }, why -> {
            then.accept(why);
            reload();
        }));
    }
}
