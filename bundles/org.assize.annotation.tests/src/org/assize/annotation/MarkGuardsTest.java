package org.assize.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

import org.assize.internal.annotation.DefaultMarkService;
import org.assize.model.annotation.MarkKind;
import org.assize.records.Library;
import org.assize.records.Refusal;
import org.assize.records.RefusedException;
import org.assize.records.event.AnchorData;
import org.assize.records.event.MarkData;
import org.assize.records.event.MarkStyleData;
import org.assize.records.event.PathData;
import org.assize.records.event.ReviewSealed;
import org.assize.records.event.ResultData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused, by name. */
class MarkGuardsTest {

    private static final MarkStyleData RED = MarkStyles.of(MarkKind.RECTANGLE);

    private final MarkService service = new DefaultMarkService();
    private final MarkData mine = TestMarks.rectangle(TestMarks.uuid(), "缺少签名");

    @TempDir
    Path temp;
    private Library library;

    @BeforeEach
    void create() throws Exception {
        library = Library.create(temp.resolve("library"), "库", TestMarks.reviewer(temp, "li", "李评查"));
        library.commit(state -> List.of(TestMarks.caseFile(TestMarks.CASE), TestMarks.review("r/li", "r", "li"),
                TestMarks.review("r/wang", "r2", "wang")));
        service.apply(library, List.of(new MarkEdit.Add(mine)));
    }

    @AfterEach
    void close() {
        library.close();
    }

    /** Zhao, who reviews nothing, opens the same library. */
    private Library zhao() throws Exception {
        library.close();
        library = Library.open(temp.resolve("library"), TestMarks.reviewer(temp, "zhao", "赵评查"));
        return library;
    }

    private void refused(String code, MarkEdit... edits) {
        List<MarkSnapshot> before = service.marks(library, TestMarks.CASE);
        assertThatThrownBy(() -> service.apply(library, List.of(edits)))
                .asInstanceOf(type(RefusedException.class)).extracting(RefusedException::refusals)
                .asInstanceOf(list(Refusal.class))
                .extracting(Refusal::code).containsExactly(code);
        assertThat(service.marks(library, TestMarks.CASE)).isEqualTo(before);
    }

    private MarkEdit add(MarkData mark) {
        return new MarkEdit.Add(mark);
    }

    private static MarkData styled(MarkStyleData style) {
        return TestMarks.with(TestMarks.rectangle(TestMarks.uuid(), ""), style, "", List.of());
    }

    @Test
    void only_its_author_changes_removes_restores_and_anchors_a_mark() throws Exception {
        zhao();
        refused("mark.not-yours", new MarkEdit.Change(TestMarks.with(mine, RED, "别的", List.of())));
        refused("mark.not-yours", new MarkEdit.Remove(List.of(mine.id())));
        refused("mark.not-yours", new MarkEdit.Restore(List.of(mine.id())));
        refused("mark.not-yours", new MarkEdit.Anchor(mine.id(), mine.anchor(), List.of()));
    }

    @Test
    void anybody_who_sees_a_mark_settles_it_and_replies() throws Exception {
        service.apply(zhao(), List.of(new MarkEdit.Reply(mine.id(), TestMarks.uuid(), " 同意 "),
                new MarkEdit.Resolve(mine.id()), new MarkEdit.Reopen(mine.id())));

        assertThat(service.mark(library, mine.id()).orElseThrow().replies()).singleElement()
                .satisfies(r -> assertThat(r.text()).isEqualTo("同意"))
                .satisfies(r -> assertThat(r.authorName()).isEqualTo("赵评查"));
    }

    @Test
    void a_reply_is_changed_and_taken_back_only_by_who_gave_it() throws Exception {
        String reply = TestMarks.uuid();
        service.apply(library, List.of(new MarkEdit.Reply(mine.id(), reply, "请补正")));
        zhao();
        refused("mark.reply.not-yours", new MarkEdit.Reply(mine.id(), reply, "不必"));
        refused("mark.reply.not-yours", new MarkEdit.RemoveReply(mine.id(), reply));
        refused("mark.reply.unknown", new MarkEdit.RemoveReply(mine.id(), TestMarks.uuid()));
        refused("mark.reply.empty", new MarkEdit.Reply(mine.id(), TestMarks.uuid(), " \n"));
    }

    @Test
    void links_lead_to_answers_of_ones_own_open_review_of_the_case_file() throws Exception {
        service.apply(library, List.of(new MarkEdit.Link(mine.id(), new AnswerRef("r/li", "2.1"))));
        assertThat(service.marksOf(library, new AnswerRef("r/li", "2.1"))).extracting(MarkSnapshot::id)
                .containsExactly(mine.id());
        assertThat(service.marksOf(library, new AnswerRef("r/li", "2.2"))).isEmpty();
        assertThat(service.marksOf(library, new AnswerRef("r/none", "2.1"))).isEmpty();

        refused("mark.link.item", new MarkEdit.Link(mine.id(), new AnswerRef("r/li", " ")));
        refused("mark.link.review", new MarkEdit.Link(mine.id(), new AnswerRef("r/none", "2.1")));
        refused("mark.link.not-yours", new MarkEdit.Link(mine.id(), new AnswerRef("r/wang", "2.1")));
        library.commit(state -> List.of(new ReviewSealed("r/li", new ResultData(null, null, "", "", false, "", ""))));
        refused("mark.link.closed", new MarkEdit.Unlink(mine.id(), new AnswerRef("r/li", "2.1")));
    }

    @Test
    void a_mark_stays_in_its_document() {
        MarkData elsewhere = TestMarks.rectangle(mine.id(), TestMarks.SECOND, 1, mine.anchor().boxes().getFirst(), "");
        refused("mark.moved", new MarkEdit.Change(elsewhere));
    }

    @Test
    void a_mark_stands_in_a_document_of_a_case_file_as_it_is_registered() {
        MarkData other = TestMarks.rectangle(TestMarks.uuid(), "无.pdf", 1, TestMarks.box(1, 1, 1, 1), "");
        refused("mark.document", add(other));
        AnchorData old = new AnchorData("00".repeat(32), 1, mine.anchor().boxes(), "", "", "");
        refused("mark.document.changed", add(placed(MarkKind.RECTANGLE, old, List.of())));
        refused("mark.case-file", add(new MarkData(TestMarks.uuid(), MarkKind.RECTANGLE, "无", TestMarks.FIRST,
                mine.anchor(), List.of(), RED, "", List.of())));
    }

    private static MarkData placed(MarkKind kind, AnchorData anchor, List<PathData> paths) {
        return new MarkData(TestMarks.uuid(), kind, TestMarks.CASE, TestMarks.FIRST, anchor, paths,
                MarkStyles.of(kind), "", List.of());
    }

    @Test
    void identities_are_new_uuids() {
        refused("mark.id.not-new", add(mine));
        refused("mark.id.not-uuid", add(TestMarks.rectangle("1", "")));
        refused("mark.unknown", new MarkEdit.Resolve(TestMarks.uuid()));
        MarkData twice = TestMarks.rectangle(TestMarks.uuid(), "");
        refused("mark.id.not-new", add(twice), add(twice));
    }

    @Test
    void what_was_taken_away_is_brought_back_before_anything_else() throws Exception {
        service.apply(library, List.of(new MarkEdit.Remove(List.of(mine.id()))));
        assertThat(service.mark(library, mine.id())).isEmpty();
        refused("mark.removed", new MarkEdit.Resolve(mine.id()));
        refused("mark.removed", new MarkEdit.Reply(mine.id(), TestMarks.uuid(), "?"));
        refused("mark.removed", new MarkEdit.Change(TestMarks.with(mine, RED, "x", List.of())));
    }

    @Test
    void each_kind_has_its_geometry() {
        AnchorData box = TestMarks.anchor(1, "", List.of(TestMarks.box(0, 0, 10, 10)));
        PathData line = TestMarks.path(0, 0, 10, 10);
        PathData run = TestMarks.path(0, 0, 10, 0, 10, 10, 0, 10);
        refused("mark.geometry", add(placed(MarkKind.HIGHLIGHT, box, List.of())));
        refused("mark.geometry", add(placed(MarkKind.UNDERLINE, box, List.of(run, line))));
        refused("mark.geometry", add(placed(MarkKind.ARROW, box, List.of(line, line))));
        refused("mark.geometry", add(placed(MarkKind.INK, box, List.of())));
        refused("mark.geometry", add(placed(MarkKind.NOTE, box, List.of(line))));
        refused("mark.geometry", add(placed(MarkKind.STAMP, TestMarks.anchor(1, "", List.of()), List.of())));
        AnchorData flat = TestMarks.anchor(1, "", List.of(TestMarks.box(0, 0, 10, 0)));
        refused("mark.geometry", add(placed(MarkKind.ELLIPSE, flat, List.of())));
        AnchorData nowhere = TestMarks.anchor(1, "", List.of(TestMarks.box(Double.NaN, 0, 10, 10)));
        refused("mark.geometry", add(placed(MarkKind.RECTANGLE, nowhere, List.of())));
        PathData far = TestMarks.path(0, 0, Double.POSITIVE_INFINITY, 10);
        refused("mark.geometry", add(placed(MarkKind.ARROW, box, List.of(far))));
        refused("mark.page", add(placed(MarkKind.RECTANGLE, TestMarks.anchor(0, "", box.boxes()), List.of())));
        PathData endless = new PathData(Collections.nCopies(MarkLimits.POINTS, line.points().getFirst()));
        refused("mark.points", add(placed(MarkKind.INK, box, List.of(endless))));
    }

    @Test
    void looks_and_texts_have_bounds() {
        refused("mark.colour", add(styled(new MarkStyleData("red", 1, ""))));
        refused("mark.width", add(styled(new MarkStyleData("#FF0000", 0, ""))));
        refused("mark.width", add(styled(new MarkStyleData("#FF0000", Double.NaN, ""))));
        refused("mark.stamp", add(styled(new MarkStyleData("#FF0000", 1, "qualified"))));
        refused("mark.text", add(TestMarks.rectangle(TestMarks.uuid(), "长".repeat(MarkLimits.TEXT + 1))));
        refused("mark.tags", add(TestMarks.highlight(TestMarks.uuid(), "", "", List.of("标".repeat(51)))));
        AnchorData box = TestMarks.anchor(1, "", List.of(TestMarks.box(0, 0, 10, 10)));
        MarkData stamp = placed(MarkKind.STAMP, box, List.of());
        refused("mark.stamp", add(TestMarks.with(stamp, MarkStyles.ownStamp(" "), "", List.of())));
        refused("mark.stamp", add(TestMarks.with(stamp, new MarkStyleData("#FF0000", 1, "nice"), "", List.of())));
    }

    @Test
    void everything_that_is_wrong_with_a_mark_is_told_at_once() {
        MarkData bad = new MarkData("1", MarkKind.RECTANGLE, TestMarks.CASE, TestMarks.FIRST,
                TestMarks.anchor(0, "", List.of()), List.of(), new MarkStyleData("", 1, ""), "", List.of());
        assertThatThrownBy(() -> service.apply(library, List.of(add(bad)))).asInstanceOf(type(RefusedException.class))
                .satisfies(e -> assertThat(e.refusals()).extracting(Refusal::code).containsExactly("mark.id.not-uuid",
                        "mark.page", "mark.geometry", "mark.colour"));
    }

    @Test
    void tags_are_kept_once_and_without_space_around_them_and_colours_in_capitals() throws Exception {
        MarkData mark = TestMarks.with(TestMarks.highlight(TestMarks.uuid(), "", "", List.of()),
                new MarkStyleData("#ffd400", 1, ""), "", List.of(" 程序 ", "", "程序", "ＡＢ", "ab", "两  字"));
        service.apply(library, List.of(add(mark)));

        MarkData kept = service.mark(library, mark.id()).orElseThrow().data();
        assertThat(kept.tags()).containsExactly("程序", "ＡＢ", "两 字");
        assertThat(kept.style().colour()).isEqualTo("#FFD400");
    }

    @Test
    void one_refused_edit_refuses_all() throws Exception {
        MarkData next = TestMarks.rectangle(TestMarks.uuid(), "");
        refused("mark.unknown", add(next), new MarkEdit.Resolve(mine.id()), new MarkEdit.Reopen(TestMarks.uuid()));
    }

    @Test
    void what_changes_nothing_is_not_recorded() throws Exception {
        var head = library.head();
        List<MarkEdit> inverse = service.apply(library, List.of(new MarkEdit.Reopen(mine.id()),
                new MarkEdit.Change(mine), new MarkEdit.Restore(List.of(mine.id())),
                new MarkEdit.Unlink(mine.id(), new AnswerRef("r/li", "2.1"))));
        assertThat(inverse).isEmpty();
        assertThat(library.head()).isEqualTo(head);
    }
}
