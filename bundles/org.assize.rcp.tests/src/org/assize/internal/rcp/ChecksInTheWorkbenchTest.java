package org.assize.internal.rcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.assize.check.run.Proposal;
import org.assize.check.run.TimelineFact;
import org.assize.model.check.ProposalOutcome;
import org.assize.records.event.EvidenceData;
import org.assize.sample.SampleOptions;
import org.assize.ui.Ids;
import org.assize.ui.ItemTarget;
import org.assize.ui.Topics;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A reviewer decides about what checks propose, in the list and in the sheet, and walks the timeline. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChecksInTheWorkbenchTest {

    private final Desk desk = new Desk();
    private SampleLibrary sample;
    private CheckDesk checks;
    private String caseFile;
    private String review;
    private Proposal proposal;
    private String item;

    @BeforeAll
    void openLibrary(@TempDir Path temp) throws Exception {
        sample = new SampleLibrary(desk, temp, new SampleOptions(6, 1, 3, 0, false));
        checks = new CheckDesk(desk, sample.library());
        caseFile = checks.check().getFirst();
        review = sample.reviewOf(caseFile);
        proposal = checks.withPage(review, caseFile);
        item = checks.item(review, proposal);
    }

    @AfterAll
    void closeLibrary() {
        sample.close();
    }

    @Test
    void enter_accepts_and_undo_takes_it_back_with_the_answer() throws Exception {
        checks.open(Ids.PROPOSALS, review);
        Table table = checks.select(proposal);
        desk.picture("proposals");

        desk.stroke(table, "CR");
        checks.untilDecided(review, proposal, ProposalOutcome.ACCEPTED);
        assertThat(checks.isAnswered(review, item)).isTrue();
        checks.untilGone(proposal);

        checks.undo();
        checks.untilDecided(review, proposal, null);
        assertThat(checks.isAnswered(review, item)).isFalse();
        checks.select(proposal);
    }

    @Test
    void backspace_rejects_without_an_answer() throws Exception {
        checks.open(Ids.PROPOSALS, review);

        desk.stroke(checks.select(proposal), "BS");
        checks.untilDecided(review, proposal, ProposalOutcome.REJECTED);
        assertThat(checks.isAnswered(review, item)).isFalse();

        checks.undo();
        checks.untilDecided(review, proposal, null);
    }

    @Test
    void g_shows_the_evidence_and_leaves_the_keys_to_the_list() {
        checks.open(Ids.PROPOSALS, review);
        EvidenceData evidence = proposal.evidence().getFirst();

        desk.stroke(checks.select(proposal), "G");

        checks.untilShown(evidence.document(), evidence.anchor().page());
        desk.until("the list is still active", () -> Ids.PROPOSALS.equals(
                desk.window().getActivePage().getActivePart().getSite().getId()));
    }

    @Test
    void the_sheet_offers_what_waits_for_its_item() throws Exception {
        checks.open(Ids.SHEET, review);
        desk.service(IEventBroker.class).send(Topics.SHOW_ITEM, new ItemTarget(review, item, caseFile));

        desk.press("sheet.proposal.accept");
        desk.until("something is accepted", () -> checks.isAnswered(review, item));
        desk.picture("proposal-in-sheet");

        checks.undo();
        desk.until("the answer is taken back", () -> !checks.isAnswered(review, item));
    }

    @Test
    void an_entry_of_the_timeline_opens_its_page() {
        checks.open(Ids.TIMELINE, review);
        TimelineFact fact = checks.firstOnPage(caseFile);
        desk.control("timeline.canvas", Canvas.class);
        desk.picture("timeline");

        checks.openFromTimeline(fact);

        checks.untilShown(fact.place().document(), fact.place().anchor().page());
    }
}
