package org.assize.internal.ui.document.marklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.assize.annotation.MarkEdit;
import org.assize.annotation.anchor.AnchorOutcome;
import org.junit.jupiter.api.Test;

class MarkChangesTest {

    private final MarkRow own = Rows.row().tags("时限", "人数").make();
    private final MarkRow other = Rows.row().by("wang", Origin.OTHERS).make();
    private final MarkRow foreign = Rows.row().by("foreign:Li", Origin.FOREIGN).make();
    private final MarkRow settled = Rows.row().resolved().tags("时限").make();
    private final List<MarkRow> all = List.of(own, other, foreign, settled);

    @Test
    void onesOwnMarksAreRemovedTogetherAndNoOthers() {
        assertThat(MarkChanges.remove(all)).containsExactly(new MarkEdit.Remove(List.of(own.id(), settled.id())));
        assertThat(MarkChanges.remove(List.of(other, foreign))).isEmpty();
    }

    @Test
    void anybodysOpenMarkIsSettledAndOnlySettledOnesAreOpenedAgain() {
        assertThat(MarkChanges.resolve(all)).containsExactly(new MarkEdit.Resolve(own.id()),
                new MarkEdit.Resolve(other.id()));
        assertThat(MarkChanges.reopen(all)).containsExactly(new MarkEdit.Reopen(settled.id()));
    }

    @Test
    void colourIsChangedWhereItIsAnother() {
        assertThat(MarkChanges.recolour(all, own.data().style().colour())).isEmpty();
        assertThat(MarkChanges.recolour(all, "#2EA8E5")).extracting(edit -> ((MarkEdit.Change) edit).mark())
                .allSatisfy(mark -> assertThat(mark.style().colour()).isEqualTo("#2EA8E5"))
                .extracting(mark -> mark.id()).containsExactly(own.id(), settled.id());
    }

    @Test
    void tagsInCommonAreReplacedAndTheRestStays() {
        assertThat(MarkChanges.commonTags(all)).containsExactly("时限");

        List<MarkEdit> edits = MarkChanges.tag(all, MarkChanges.tags("超期，程序"));

        assertThat(edits).extracting(edit -> ((MarkEdit.Change) edit).mark().tags())
                .containsExactly(List.of("人数", "超期", "程序"), List.of("超期", "程序"));
    }

    @Test
    void tagsThatStayTheSameAreNoChange() {
        assertThat(MarkChanges.tag(all, MarkChanges.commonTags(all))).isEmpty();
    }

    @Test
    void blankRepliesAndRepliesToForeignAnnotationsAreNone() {
        assertThat(MarkChanges.reply(other, " \t")).isEmpty();
        assertThat(MarkChanges.reply(foreign, "?")).isEmpty();
        assertThat(MarkChanges.reply(other, " 同意 ")).singleElement()
                .isInstanceOfSatisfying(MarkEdit.Reply.class, reply -> assertThat(reply.text()).isEqualTo("同意"));
    }

    @Test
    void evidenceInTheListIsNoMarkToBeTalkedAbout() {
        MarkRow evidence = Rows.row().by("me", Origin.EVIDENCE).found(AnchorOutcome.ORPHAN).answer("2.1").make();

        assertThat(MarkChanges.remove(List.of(evidence))).isEmpty();
        assertThat(MarkChanges.resolve(List.of(evidence))).isEmpty();
        assertThat(MarkChanges.confirm(List.of(evidence))).isEmpty();
        assertThat(MarkChanges.reply(evidence, "?")).isEmpty();
    }

    @Test
    void aFoundPlaceIsConfirmedAndAnOrphanIsNot() {
        MarkRow moved = Rows.row().found(AnchorOutcome.MOVED).make();
        MarkRow orphan = Rows.row().found(AnchorOutcome.ORPHAN).make();
        MarkRow exact = Rows.row().found(AnchorOutcome.EXACT).make();
        MarkRow others = Rows.row().by("wang", Origin.OTHERS).found(AnchorOutcome.MOVED).make();

        assertThat(MarkChanges.confirm(List.of(moved, orphan, exact, others, own))).singleElement()
                .isInstanceOfSatisfying(MarkEdit.Anchor.class, edit -> {
                    assertThat(edit.mark()).isEqualTo(moved.id());
                    assertThat(edit.anchor().page()).isEqualTo(7);
                });
    }
}
