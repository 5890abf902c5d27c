package org.assize.internal.ui.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.assize.internal.ui.checklist.model.Edit;
import org.assize.internal.ui.checklist.model.Edits;
import org.assize.internal.ui.checklist.model.SheetItem;
import org.assize.model.review.AnswerOutcome;
import org.assize.records.event.AnchorData;
import org.assize.records.event.AnswerData;
import org.assize.records.event.EvidenceData;
import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerRecorderTest {

    @TempDir
    Path temp;

    private final DefaultOperationHistory history = new DefaultOperationHistory();
    private final ObjectUndoContext context = new ObjectUndoContext(this);
    private SmallDepartment department;
    private AnswerRecorder recorder;
    private SheetItem shown;

    @BeforeEach
    void open() throws Exception {
        department = new SmallDepartment(temp);
        recorder = new AnswerRecorder(department.reviews, history, context);
        shown = department.sheet(Locale.ENGLISH).item("1.1").orElseThrow();
    }

    @AfterEach
    void close() {
        department.close();
    }

    private String record(Edit edit) throws Exception {
        return recorder.record(department.library, department.review, shown, edit);
    }

    private Optional<AnswerData> recorded() throws Exception {
        return department.reviews.answers(department.library, department.review).stream()
                .filter(a -> a.item().equals("1.1")).findFirst();
    }

    private int count() throws Exception {
        return shown.with(recorded().orElse(null)).count("1.1-a");
    }

    @Test
    void quick_gestures_build_on_what_is_recorded_not_on_what_is_shown() throws Exception {
        record(now -> Edits.counted(now, "1.1-a", 2));
        record(now -> Edits.withEvidence(now, "1.1-a", SmallDepartment.evidence(1)));
        record(now -> Edits.withEvidence(now, "1.1-a", SmallDepartment.evidence(2)));
        SheetItem now = shown.with(recorded().orElseThrow());
        assertThat(now.count("1.1-a")).isEqualTo(2);
        assertThat(now.evidence()).extracting(e -> e.anchor().page()).containsExactly(1, 2);
    }

    @Test
    void undo_and_redo_walk_through_the_answers() throws Exception {
        record(Edits::passed);
        record(now -> Edits.counted(now, "1.1-a", 1));
        record(now -> Edits.counted(now, "1.1-a", 3));
        history.undo(context, null, null);
        assertThat(count()).isEqualTo(1);
        history.undo(context, null, null);
        assertThat(recorded()).map(AnswerData::outcome).contains(AnswerOutcome.PASSED);
        history.undo(context, null, null);
        assertThat(recorded()).isEmpty();
        assertThat(history.canUndo(context)).isFalse();
        history.redo(context, null, null);
        history.redo(context, null, null);
        history.redo(context, null, null);
        assertThat(count()).isEqualTo(3);
    }

    @Test
    void undo_brings_a_withdrawn_answer_back_with_its_evidence() throws Exception {
        record(now -> Edits.withEvidence(now, "1.1-a", SmallDepartment.evidence(1)));
        AnswerData given = recorded().orElseThrow();
        record(now -> null);
        assertThat(recorded()).isEmpty();
        history.undo(context, null, null);
        assertThat(recorded()).contains(given);
    }

    @Test
    void what_changes_nothing_is_neither_recorded_nor_undone() throws Exception {
        record(Edits::passed);
        assertThat(record(Edits::passed)).isEmpty();
        assertThat(history.getUndoHistory(context)).hasSize(1);
    }

    @Test
    void a_refusal_says_why_and_records_nothing() throws Exception {
        EvidenceData foreign = new EvidenceData("99-别的.pdf", "", new AnchorData("", 1, List.of(), "", "", ""));
        assertThat(record(now -> Edits.withEvidence(now, "1.1-a", foreign))).contains("99-别的.pdf");
        assertThat(recorded()).isEmpty();
        assertThat(history.canUndo(context)).isFalse();
    }

    @Test
    void a_sealed_review_refuses() throws Exception {
        department.reviews.answer(department.library, department.review, List.of(
                AnswerData.of("0.1", AnswerOutcome.PASSED), AnswerData.of("1.1", AnswerOutcome.PASSED),
                AnswerData.of("1.2", AnswerOutcome.PASSED)));
        department.reviews.seal(department.library, department.review);
        assertThat(record(now -> Edits.counted(now, "1.1-a", 1))).isNotEmpty();
        assertThat(recorded()).map(AnswerData::outcome).contains(AnswerOutcome.PASSED);
    }

    @Test
    void nothing_of_another_sheet_can_be_undone() throws Exception {
        record(Edits::passed);
        recorder.forget();
        assertThat(history.canUndo(context)).isFalse();
    }
}
