package org.assize.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.assize.internal.annotation.DefaultMarkService;
import org.assize.model.annotation.MarkKind;
import org.assize.model.annotation.MarkStatus;
import org.assize.records.Library;
import org.assize.records.event.AnchorData;
import org.assize.records.event.BoxData;
import org.assize.records.event.MarkData;
import org.assize.records.event.PageLookData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of marks: its order and what a filter leaves of it. */
class MarkListTest {

    private final MarkService service = new DefaultMarkService();

    @TempDir
    Path temp;
    private Library library;

    @BeforeEach
    void create() throws Exception {
        library = Library.create(temp.resolve("library"), "库", TestMarks.reviewer(temp, "li", "李评查"));
        library.commit(state -> List.of(TestMarks.caseFile(TestMarks.CASE)));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void add(List<MarkData> marks) throws Exception {
        service.apply(library, marks.stream().map(MarkEdit.Add::new).toList());
    }

    private List<String> texts(MarkFilter filter) {
        return service.marks(library, TestMarks.CASE).stream().filter(filter.predicate()).map(m -> m.data().text())
                .toList();
    }

    @Test
    void marks_stand_in_the_order_in_which_a_reader_meets_them() throws Exception {
        List<MarkData> marks = new ArrayList<>(List.of(at(TestMarks.FIRST, 1, 50, 700, "1"),
                at(TestMarks.FIRST, 1, 300, 700, "2"), at(TestMarks.FIRST, 1, 10, 20, "3"),
                at(TestMarks.FIRST, 2, 50, 800, "4"), at(TestMarks.FIRST, 10, 50, 800, "5"),
                at(TestMarks.SECOND, 1, 50, 700, "6")));
        Collections.shuffle(marks, new Random(5));
        add(marks);

        assertThat(texts(MarkFilter.ALL)).containsExactly("1", "2", "3", "4", "5", "6");
    }

    private static MarkData at(String document, int page, double x, double y, String text) {
        return TestMarks.rectangle(TestMarks.uuid(), document, page, TestMarks.box(x, y, 40, 20), text);
    }

    /** The corners of a page of 600 by 800 points in user space, in the order in which they show when it is turned. */
    @ParameterizedTest
    @CsvSource({"0, top-left top-right bottom-left bottom-right", "90, bottom-left top-left bottom-right top-right",
        "180, bottom-right bottom-left top-right top-left", "270, top-right bottom-right top-left bottom-left"})
    void on_a_turned_page_above_is_what_is_shown_above(int rotation, String order) throws Exception {
        PageLookData look = new PageLookData(new BoxData(0, 0, 600, 800), rotation, "");
        List<MarkData> marks = new ArrayList<>();
        for (String corner : List.of("top-left", "top-right", "bottom-left", "bottom-right")) {
            BoxData box = TestMarks.box(corner.endsWith("left") ? 10 : 550, corner.startsWith("top") ? 750 : 10, 40,
                    30);
            AnchorData anchor = new AnchorData(TestMarks.SHA, 1, List.of(box), "", "", "", look);
            marks.add(new MarkData(TestMarks.uuid(), MarkKind.ELLIPSE, TestMarks.CASE, TestMarks.FIRST, anchor,
                    List.of(), MarkStyles.of(MarkKind.ELLIPSE), corner, List.of()));
        }
        add(marks);

        assertThat(texts(MarkFilter.ALL)).containsExactlyElementsOf(Arrays.asList(order.split(" ")));
    }

    @Test
    void each_restriction_restricts() throws Exception {
        MarkData note = TestMarks.highlight(TestMarks.uuid(), "询问\n笔录", "时限 ＡＢＣ", List.of("程序"));
        MarkData frame = TestMarks.rectangle(TestMarks.uuid(), "缺签名");
        add(List.of(note, frame));
        service.apply(library, List.of(new MarkEdit.Resolve(frame.id()),
                new MarkEdit.Reply(frame.id(), TestMarks.uuid(), "Checked twice")));

        assertThat(texts(text("问笔"))).as("across the end of a line").containsExactly("时限 ＡＢＣ");
        assertThat(texts(text("abc  时限"))).containsExactly("时限 ＡＢＣ");
        assertThat(texts(text("CHECKED"))).containsExactly("缺签名");
        assertThat(texts(text("李评查"))).hasSize(2);
        assertThat(texts(text("程序"))).as("a tag").containsExactly("时限 ＡＢＣ");
        assertThat(texts(text("时限 签名"))).isEmpty();
        assertThat(texts(filter(Set.of("wang"), Set.of(), Set.of(), Set.of(), Set.of()))).isEmpty();
        assertThat(texts(filter(Set.of("li"), Set.of(), Set.of(), Set.of(), Set.of()))).hasSize(2);
        assertThat(texts(filter(Set.of(), Set.of("程序", "x"), Set.of(), Set.of(), Set.of()))).hasSize(1);
        assertThat(texts(filter(Set.of(), Set.of(), Set.of("#c62828"), Set.of(), Set.of())))
                .containsExactly("缺签名");
        assertThat(texts(filter(Set.of(), Set.of(), Set.of(), Set.of(MarkKind.HIGHLIGHT), Set.of())))
                .containsExactly("时限 ＡＢＣ");
        assertThat(texts(filter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(MarkStatus.OPEN))))
                .containsExactly("时限 ＡＢＣ");
    }

    private static MarkFilter text(String text) {
        return new MarkFilter(text, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    private static MarkFilter filter(Set<String> authors, Set<String> tags, Set<String> colours, Set<MarkKind> kinds,
            Set<MarkStatus> statuses) {
        return new MarkFilter("", authors, tags, colours, kinds, statuses);
    }
}
