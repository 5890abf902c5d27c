package org.assize.internal.rcp;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.assize.check.run.CheckSelection;
import org.assize.check.run.CheckService;
import org.assize.check.run.Proposal;
import org.assize.check.run.TimelineFact;
import org.assize.model.casefile.CaseFile;
import org.assize.model.check.ProposalOutcome;
import org.assize.records.Library;
import org.assize.review.ReviewService;
import org.assize.ui.PageTarget;
import org.assize.ui.Topics;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;

/** What checks propose, and the timeline, as a reviewer uses them. */
final class CheckDesk {

    /** The column with the words, in both tables. */
    private static final int EXPLANATION = 2;

    private final Desk desk;
    private final Library library;
    private final CheckService checks;
    private final ReviewService reviews;

    CheckDesk(Desk desk, Library library) {
        this.desk = desk;
        this.library = library;
        checks = desk.service(CheckService.class);
        reviews = desk.service(ReviewService.class);
    }

    /**
     * Runs all checks on all case files.
     *
     * @return the numbers of those for which something is proposed, the most first
     */
    List<String> check() throws Exception {
        List<String> numbers = library.read(state -> state.library().getCaseFiles().stream().map(CaseFile::getNumber)
                .toList());
        checks.run(library, numbers, CheckSelection.ALL, null);
        return numbers.stream().filter(number -> !proposals(number).isEmpty())
                .sorted((a, b) -> proposals(b).size() - proposals(a).size()).toList();
    }

    /** {@return what is proposed for a case file} */
    List<Proposal> proposals(String caseFile) {
        return checks.proposals(library, caseFile).proposals();
    }

    /** {@return something with a page that has an item in the checklist of a review} */
    Proposal withPage(String review, String caseFile) throws Exception {
        var bindings = checks.bindings(reviews.checklist(library, review));
        return proposals(caseFile).stream().filter(p -> !p.evidence().isEmpty())
                .filter(p -> bindings.find(p.finding()).filter(rule -> !rule.rule().isEmpty()).isPresent())
                .findFirst().orElseThrow();
    }

    /** {@return the item that a proposal belongs to} */
    String item(String review, Proposal proposal) throws Exception {
        return checks.bindings(reviews.checklist(library, review)).find(proposal.finding()).orElseThrow().item();
    }

    /** Opens a view and a review. */
    void open(String view, String review) {
        desk.act(() -> {
            try {
                desk.window().getActivePage().showView(view);
            } catch (PartInitException e) {
                throw new AssertionError(e);
            }
        });
        desk.service(IEventBroker.class).send(Topics.OPEN_REVIEW, review);
    }

    /** Selects the row of a proposal once it is there. {@return the table} */
    Table select(Proposal proposal) {
        Table table = desk.control("proposals.table", Table.class);
        desk.until(proposal.id() + " is listed", () -> row(table, proposal).isPresent());
        desk.act(() -> {
            table.setSelection(row(table, proposal).orElseThrow());
            table.notifyListeners(SWT.Selection, new Event());
        });
        return table;
    }

    private static Optional<Integer> row(Table table, Proposal proposal) {
        String explanation = proposal.explanation().in(Locale.getDefault());
        return Arrays.stream(table.getItems()).filter(item -> item.getText(EXPLANATION).equals(explanation))
                .map(table::indexOf).findFirst();
    }

    /** Waits until a proposal is no longer among those shown. */
    void untilGone(Proposal proposal) {
        Table table = desk.control("proposals.table", Table.class);
        desk.until(proposal.id() + " is not listed", () -> row(table, proposal).isEmpty());
    }

    /** Waits until a decision about a proposal is on record, or none with null. */
    void untilDecided(String review, Proposal proposal, ProposalOutcome outcome) {
        desk.until(proposal.id() + " is " + outcome, () -> Objects.equals(outcome,
                reviews.decidedProposals(library, review).get(proposal.id())));
    }

    boolean isAnswered(String review, String item) throws Exception {
        return reviews.answers(library, review).stream().anyMatch(answer -> answer.item().equals(item));
    }

    void undo() {
        desk.command("org.eclipse.ui.edit.undo");
    }

    /** Waits until the document in front shows a page. */
    void untilShown(String document, int page) {
        desk.until("page " + page + " of " + document + " is shown", () -> {
            IEditorPart editor = desk.window().getActivePage().getActiveEditor();
            PageTarget shown = editor == null ? null : editor.getAdapter(PageTarget.class);
            return shown != null && shown.document().equals(document) && shown.page() == page;
        });
    }

    /** {@return the first that happened according to a page} */
    TimelineFact firstOnPage(String caseFile) {
        return checks.timeline(library, caseFile).stream().filter(fact -> fact.place() != null).findFirst()
                .orElseThrow();
    }

    /** Turns the drawing into a table and opens an entry from there. */
    void openFromTimeline(TimelineFact wanted) {
        Canvas canvas = desk.control("timeline.canvas", Canvas.class);
        desk.key(canvas, 't', 0);
        Table table = desk.control("timeline.table", Table.class);
        String title = wanted.title().in(Locale.getDefault());
        desk.until(title + " is in the table", () -> entry(table, title).isPresent());
        desk.act(() -> {
            table.setSelection(entry(table, title).orElseThrow());
            table.notifyListeners(SWT.DefaultSelection, new Event());
        });
        desk.key(table, 't', 0);
    }

    private static Optional<Integer> entry(Table table, String title) {
        return Arrays.stream(table.getItems()).filter(item -> item.getText(EXPLANATION).equals(title))
                .map(table::indexOf).findFirst();
    }
}
