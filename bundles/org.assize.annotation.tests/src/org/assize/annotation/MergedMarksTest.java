package org.assize.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.assize.internal.annotation.DefaultMarkService;
import org.assize.model.annotation.MarkKind;
import org.assize.model.annotation.MarkStatus;
import org.assize.records.Library;
import org.assize.records.LibraryLayout;
import org.assize.records.Projection;
import org.assize.records.Reviewer;
import org.assize.records.event.MarkData;
import org.assize.records.event.MarkLinked;
import org.assize.records.event.MarkMade;
import org.assize.records.event.MarkReplied;
import org.assize.records.event.MarksRemoved;
import org.assize.records.event.MarksRestored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The records of several reviewers, put together by copying their files. */
class MergedMarksTest {

    private final MarkService service = new DefaultMarkService();
    private final MarkData mark = TestMarks.rectangle(TestMarks.uuid(), "缺少签名");

    @TempDir
    Path temp;

    @BeforeEach
    void create() throws Exception {
        try (Library library = Library.create(temp.resolve("li"), "库", reviewer("li"))) {
            library.commit(state -> List.of(TestMarks.caseFile(TestMarks.CASE)));
        }
        copy("li", "wang", "");
    }

    private Reviewer reviewer(String id) {
        return TestMarks.reviewer(temp, id, id);
    }

    private Library open(String place, String reviewer) throws Exception {
        return Library.open(temp.resolve(place), reviewer(reviewer));
    }

    /** Copies a library, or the records of one reviewer only. */
    private void copy(String from, String to, String reviewer) throws IOException {
        Path source = temp.resolve(from);
        Path records = new LibraryLayout(source).records().resolve(reviewer);
        try (Stream<Path> files = Files.walk(reviewer.isEmpty() ? source : records)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = temp.resolve(to).resolve(source.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Test
    void marks_and_replies_of_two_reviewers_come_together_the_same_on_both_sides() throws Exception {
        MarkData ofWang = TestMarks.highlight(TestMarks.uuid(), "询问", "王", List.of());
        try (Library library = open("li", "li")) {
            service.apply(library, List.of(new MarkEdit.Add(mark)));
        }
        copy("li", "wang", "li");
        try (Library library = open("wang", "wang")) {
            service.apply(library, List.of(new MarkEdit.Add(ofWang), new MarkEdit.Resolve(mark.id()),
                    new MarkEdit.Reply(mark.id(), TestMarks.uuid(), "已补正")));
        }
        try (Library library = open("li", "li")) {
            service.apply(library, List.of(new MarkEdit.Reply(mark.id(), TestMarks.uuid(), "请附照片"),
                    new MarkEdit.Change(TestMarks.with(mark, MarkStyles.of(MarkKind.RECTANGLE), "缺两人签名", List.of()))));
        }
        copy("li", "wang", "li");
        copy("wang", "li", "wang");

        List<MarkSnapshot> atLi;
        try (Library library = open("li", "zhao")) {
            atLi = service.marks(library, TestMarks.CASE);
        }
        assertThat(atLi).hasSize(2);
        assertThat(atLi.getFirst().data().text()).isEqualTo("缺两人签名");
        assertThat(atLi.getFirst().status()).isEqualTo(MarkStatus.RESOLVED);
        assertThat(atLi.getFirst().replies()).extracting(ReplySnapshot::text).containsExactly("已补正", "请附照片");
        try (Library library = open("wang", "zhao")) {
            assertThat(service.marks(library, TestMarks.CASE)).isEqualTo(atLi);
        }
    }

    @Test
    void what_was_said_about_a_mark_waits_until_the_mark_arrives() throws Exception {
        try (Library library = open("li", "li")) {
            service.apply(library, List.of(new MarkEdit.Add(mark)));
        }
        copy("li", "wang", "li");
        try (Library library = open("wang", "wang")) {
            service.apply(library, List.of(new MarkEdit.Reply(mark.id(), TestMarks.uuid(), "已补正"),
                    new MarkEdit.Resolve(mark.id())));
        }
        copy("li", "third", "");
        deleteRecords("third", "li");
        copy("wang", "third", "wang");

        try (Library library = open("third", "zhao")) {
            assertThat(library.problems()).isEmpty();
            assertThat(service.mark(library, mark.id())).isEmpty();
            assertThat(library.read(Projection::unknownTypes)).containsEntry("MarkReplied", 1)
                    .containsEntry("MarkResolved", 1);
        }
        copy("li", "third", "li");
        try (Library library = open("third", "zhao")) {
            assertThat(library.read(Projection::unknownTypes)).doesNotContainKeys("MarkReplied", "MarkResolved",
                    "MarkLinked", "MarksRemoved", "MarksRestored");
            assertThat(service.mark(library, mark.id()).orElseThrow().status()).isEqualTo(MarkStatus.RESOLVED);
        }
    }

    private void deleteRecords(String place, String reviewer) throws IOException {
        try (Stream<Path> files = Files.walk(new LibraryLayout(temp.resolve(place)).records().resolve(reviewer))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void what_was_recorded_before_the_mark_by_the_clock_is_applied_when_the_mark_comes() throws Exception {
        try (Library library = open("wang", "wang")) {
            library.commit(state -> List.of(new MarkReplied(mark.id(), "a", "早到"),
                    new MarkLinked(mark.id(), "r", "2.1"),
                    new MarksRemoved(List.of(mark.id())),
                    new MarksRestored(List.of(mark.id()))));
        }
        try (Library library = open("li", "li")) {
            service.apply(library, List.of(new MarkEdit.Add(mark)));
        }
        copy("wang", "li", "wang");

        try (Library library = open("li", "zhao")) {
            MarkSnapshot merged = service.mark(library, mark.id()).orElseThrow();
            assertThat(merged.replies()).extracting(ReplySnapshot::text).containsExactly("早到");
            assertThat(merged.links()).containsExactly(new AnswerRef("r", "2.1"));
            assertThat(merged.changedAt()).isEqualTo(merged.at());
            assertThat(library.read(Projection::unknownTypes)).doesNotContainKeys("MarkReplied", "MarkResolved",
                    "MarkLinked", "MarksRemoved", "MarksRestored");
        }
    }

    @Test
    void an_identity_that_two_reviewers_use_belongs_to_the_first() throws Exception {
        try (Library library = open("li", "li")) {
            service.apply(library, List.of(new MarkEdit.Add(mark)));
        }
        try (Library library = open("wang", "wang")) {
            library.commit(state -> List.of(new MarkMade(
                    TestMarks.with(mark, MarkStyles.of(MarkKind.RECTANGLE), "冒名", List.of()))));
        }
        copy("wang", "li", "wang");

        try (Library library = open("li", "zhao")) {
            assertThat(service.marks(library, TestMarks.CASE)).singleElement()
                    .satisfies(m -> assertThat(m.author()).isEqualTo("li"))
                    .satisfies(m -> assertThat(m.data().text()).isEqualTo("缺少签名"));
        }
    }
}
