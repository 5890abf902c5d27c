package org.assize.internal.ui.checklist.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.assize.internal.ui.checklist.SmallDepartment;
import org.assize.model.review.AnswerOutcome;
import org.assize.records.event.AnswerData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetTest {

    @TempDir
    Path temp;

    private SmallDepartment department;

    @BeforeEach
    void open() throws Exception {
        department = new SmallDepartment(temp);
    }

    @AfterEach
    void close() {
        department.close();
    }

    private Sheet sheet() throws Exception {
        return department.sheet(Locale.ENGLISH);
    }

    private void answer(AnswerData... answers) throws Exception {
        department.reviews.answer(department.library, department.review, List.of(answers));
    }

    private static AnswerData passed(String item) {
        return AnswerData.of(item, AnswerOutcome.PASSED);
    }

    private static String id(Optional<SheetItem> item) {
        return item.map(SheetItem::id).orElse("");
    }

    @Test
    void a_new_sheet_has_full_marks_and_lacks_every_answer() throws Exception {
        Sheet sheet = sheet();
        assertThat(sheet.caseFile()).isEqualTo("A-001");
        assertThat(sheet.writable()).isTrue();
        assertThat(sheet.score().value()).isEqualByComparingTo("100");
        assertThat(sheet.refusals()).hasSize(3);
        assertThat(sheet.items()).extracting(SheetItem::id).containsExactly("0.1", "1.1", "1.2");
    }

    @Test
    void it_speaks_the_language_of_the_reviewer() throws Exception {
        assertThat(sheet().grade()).isEqualTo("Good");
        Sheet chinese = department.sheet(Locale.SIMPLIFIED_CHINESE);
        assertThat(chinese.grade()).isEqualTo("良好");
        assertThat(chinese.checklist()).isEqualTo("小标准");
    }

    @Test
    void steps_cross_sections_and_stop_at_the_ends() throws Exception {
        Sheet sheet = sheet();
        assertThat(id(sheet.step("0.1", 1))).isEqualTo("1.1");
        assertThat(id(sheet.step("1.1", -1))).isEqualTo("0.1");
        assertThat(id(sheet.step("1.2", 1))).isEqualTo("1.2");
        assertThat(id(sheet.step("0.1", -1))).isEqualTo("0.1");
        assertThat(id(sheet.step("gone", 1))).isEqualTo("0.1");
    }

    @Test
    void the_next_open_item_is_found_from_the_beginning_again() throws Exception {
        answer(passed("1.1"));
        assertThat(id(sheet().nextOpen("0.1"))).isEqualTo("1.2");
        assertThat(id(sheet().nextOpen("1.2"))).isEqualTo("0.1");
        answer(passed("0.1"), passed("1.2"));
        assertThat(sheet().nextOpen("0.1")).isEmpty();
    }

    @Test
    void it_counts_deductions_that_show_no_evidence() throws Exception {
        answer(passed("0.1"), passed("1.1"), Edits.counted(sheet().item("1.2").orElseThrow(), "1.2-a", 2));
        Sheet sheet = sheet();
        assertThat(sheet.withoutEvidence()).isEqualTo(1);
        assertThat(sheet.score().value()).isEqualByComparingTo("90");
    }

    @Test
    void a_sealed_sheet_can_only_be_read() throws Exception {
        answer(passed("0.1"), passed("1.1"), passed("1.2"));
        department.reviews.seal(department.library, department.review);
        assertThat(sheet().writable()).isFalse();
    }

    @Test
    void the_reviewer_stays_at_the_item_while_the_sheet_is_read_anew() throws Exception {
        Position position = new Position();
        position.leave("1.2");
        position.read(sheet());
        assertThat(id(position.item())).isEqualTo("1.2");
        position.nextRule();
        answer(passed("0.1"));
        position.read(sheet());
        assertThat(id(position.item())).isEqualTo("1.2");
        assertThat(position.rule()).isEqualTo("1.2-b");
        position.nextRule();
        assertThat(position.rule()).isEqualTo("1.2-a");
        position.go("0.1");
        assertThat(position.rule()).isEmpty();
        position.go("gone");
        assertThat(id(position.item())).isEqualTo("0.1");
    }

    @Test
    void a_sheet_opens_at_the_first_open_item() throws Exception {
        answer(passed("0.1"));
        Position position = new Position();
        position.read(sheet());
        assertThat(id(position.item())).isEqualTo("1.1");
        position.leave("");
        assertThat(position.item()).isEmpty();
    }
}
