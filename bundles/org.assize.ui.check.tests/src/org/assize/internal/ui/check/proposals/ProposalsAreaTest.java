package org.assize.internal.ui.check.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.assize.check.Wording;
import org.assize.check.run.BoundRule;
import org.assize.check.run.CaseCheck;
import org.assize.check.run.CaseProposals;
import org.assize.check.run.InputCoverage;
import org.assize.check.run.Proposal;
import org.assize.model.check.ProposalOutcome;
import org.assize.records.event.CheckRunData;
import org.assize.ui.Ids;
import org.assize.ui.proposal.OfferedProposal;
import org.assize.ui.proposal.ReviewProposals;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProposalsAreaTest {

    private static final String FAILURE = "java.lang.IllegalStateException: index 7 of 3\n\tat somewhere";

    private Display display;
    private Shell shell;
    private ProposalsArea area;

    @BeforeEach
    void open() {
        assumeTrue(!"gtk".equals(SWT.getPlatform()) || System.getenv("DISPLAY") != null, "needs a screen");
        display = Display.getDefault();
        display.syncExec(() -> {
            shell = new Shell(display);
            shell.setLayout(new FillLayout());
            shell.setSize(1000, 400);
            area = new ProposalsArea(shell, () -> { }, () -> { });
            shell.layout();
        });
    }

    @AfterEach
    void close() {
        if (shell != null) {
            display.syncExec(shell::dispose);
        }
    }

    private static OfferedProposal offered(String id, ProposalOutcome outcome) {
        Proposal proposal = new Proposal(id, "C1", new CheckRunData("check", "1", "plugin", "1", "", "", "ab"), "kind",
                new Wording(id, id), new Wording("why " + id, "why " + id), 0.9, List.of(), null, List.of());
        return new OfferedProposal(proposal, Optional.of(new BoundRule("1.1", "1.1-a")), outcome, false, false);
    }

    private static CaseOffer offer(List<CaseCheck> checks, Standing standing, OfferedProposal... proposals) {
        return new CaseOffer(new ReviewProposals("C1", "review", standing == Standing.OPEN, List.of(proposals),
                Map.of(), List.of(), new CaseProposals("C1", List.of(), checks, InputCoverage.NONE)), standing,
                Map.of());
    }

    private static CaseOffer offer(OfferedProposal... proposals) {
        return offer(List.of(), Standing.OPEN, proposals);
    }

    private void show(CaseOffer offer) {
        display.syncExec(() -> area.show(offer, ""));
    }

    private <T extends Control> T control(String id, Class<T> type) {
        List<Control> found = new ArrayList<>();
        display.syncExec(() -> all(shell).filter(c -> id.equals(c.getData(Ids.WIDGET))).forEach(found::add));
        return type.cast(found.getFirst());
    }

    private static Stream<Control> all(Composite parent) {
        return Arrays.stream(parent.getChildren()).flatMap(child -> child instanceof Composite inner
                ? Stream.concat(Stream.of(child), all(inner)) : Stream.of(child));
    }

    private String text(String id) {
        String[] text = new String[1];
        CLabel label = control(id, CLabel.class);
        display.syncExec(() -> text[0] = label.getText());
        return text[0];
    }

    private int row() {
        int[] row = new int[1];
        Table table = area.table().control();
        display.syncExec(() -> row[0] = table.getSelectionIndex());
        return row[0];
    }

    @Test
    void a_decision_that_is_taken_back_is_said_and_its_proposal_selected() {
        show(offer(offered("a", null), offered("b", null), offered("c", null)));
        display.syncExec(() -> area.step(1));

        show(offer(offered("a", null), offered("b", ProposalOutcome.REJECTED), offered("c", null)));
        String rejected = text("proposals.message");
        assertThat(rejected).contains("why b");
        display.syncExec(() -> area.step(-1));

        show(offer(offered("a", null), offered("b", null), offered("c", null)));
        assertThat(text("proposals.message")).contains("why b").isNotEqualTo(rejected);
        assertThat(row()).isEqualTo(1);
    }

    @Test
    void reading_again_says_nothing_while_nothing_was_decided() {
        show(offer(offered("a", null)));
        show(offer(offered("a", null), offered("b", ProposalOutcome.ACCEPTED)));

        assertThat(text("proposals.message")).isEmpty();
    }

    @Test
    void a_failure_takes_one_line_and_its_reason_is_told_on_demand() {
        show(offer(List.of(new CaseCheck("late", CaseCheck.State.FAILED, FAILURE)), Standing.OPEN, offered("a", null)));

        assertThat(text("proposals.notes")).contains("late").doesNotContain("java").doesNotContain("\n");
        Link more = control("proposals.notes.more", Link.class);
        Text details = control("proposals.details", Text.class);
        display.syncExec(() -> {
            more.notifyListeners(SWT.Selection, new Event());
            assertThat(details.getText()).contains("index 7 of 3");
        });
    }

    @Test
    void why_nothing_can_be_decided_stands_above_the_list() {
        show(offer(List.of(), Standing.SEALED, offered("a", null)));

        assertThat(text("proposals.notes")).isEqualTo(Standing.SEALED.note()).isNotEmpty();
        assertThat(Words.state(area.offer(), offered("a", null))).isNotEqualTo(
                Words.state(offer(offered("a", null)), offered("a", null)));
    }
}
