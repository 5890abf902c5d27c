package org.assize.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;

import org.assize.internal.annotation.DefaultMarkService;
import org.assize.records.Library;
import org.assize.records.Reviewer;
import org.assize.records.RefusedException;
import org.assize.records.event.DomainEvent;
import org.assize.records.event.MarkData;
import org.assize.records.event.ResultData;
import org.assize.records.event.ReviewSealed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Li and Wang review a case file in one round; Zhao does not. */
class BlindnessTest {

    private final MarkService service = new DefaultMarkService();
    private final MarkData ofLi = TestMarks.rectangle(TestMarks.uuid(), "李的标注");
    private final MarkData ofWang = TestMarks.rectangle(TestMarks.uuid(), "王的标注");
    private final MarkData ofZhao = TestMarks.rectangle(TestMarks.uuid(), "赵的标注");

    @TempDir
    Path temp;

    @BeforeEach
    void everybodyMarks() throws Exception {
        try (Library library = Library.create(temp.resolve("library"), "库", reviewer("zhao"))) {
            library.commit(state -> List.of(TestMarks.caseFile(TestMarks.CASE), TestMarks.review("r/li", "r", "li"),
                    TestMarks.review("r/wang", "r", "wang"), TestMarks.review("old/zhao", "old", "zhao")));
            service.apply(library, List.of(new MarkEdit.Add(ofZhao)));
        }
        in("li", library -> service.apply(library, List.of(new MarkEdit.Add(ofLi))));
        in("wang", library -> service.apply(library, List.of(new MarkEdit.Add(ofWang),
                new MarkEdit.Reply(ofZhao.id(), TestMarks.uuid(), "王的回复"),
                new MarkEdit.Link(ofZhao.id(), new AnswerRef("r/wang", "2.1")))));
    }

    @FunctionalInterface
    private interface Work {

        void in(Library library) throws Exception;
    }

    private Reviewer reviewer(String id) {
        return TestMarks.reviewer(temp, id, id);
    }

    private void in(String reviewer, Work work) throws Exception {
        try (Library library = Library.open(temp.resolve("library"), reviewer(reviewer))) {
            work.in(library);
        }
    }

    private void record(String reviewer, DomainEvent event) throws Exception {
        in(reviewer, library -> library.commit(state -> List.of(event)));
    }

    private List<String> texts(Library library) {
        return service.marks(library, TestMarks.CASE).stream().map(m -> m.data().text()).sorted().toList();
    }

    @Test
    void whoever_still_reviews_sees_nothing_of_the_other_reviewer() throws Exception {
        in("li", library -> {
            assertThat(texts(library)).containsExactly("李的标注", "赵的标注");
            assertThat(service.mark(library, ofWang.id())).isEmpty();
            MarkSnapshot third = service.mark(library, ofZhao.id()).orElseThrow();
            assertThat(third.replies()).isEmpty();
            assertThat(third.links()).isEmpty();
            assertThat(service.marksOf(library, new AnswerRef("r/wang", "2.1"))).isEmpty();
            assertThatThrownBy(() -> service.apply(library, List.of(new MarkEdit.Resolve(ofWang.id()))))
                    .isInstanceOf(RefusedException.class).hasMessageContaining(ofWang.id());
        });
    }

    @Test
    void whoever_does_not_review_in_the_round_sees_all() throws Exception {
        in("zhao", library -> {
            assertThat(texts(library)).containsExactly("李的标注", "王的标注", "赵的标注");
            assertThat(service.mark(library, ofZhao.id()).orElseThrow().replies()).hasSize(1);
        });
    }

    @Test
    void whoever_has_sealed_sees_all_and_the_other_still_does_not() throws Exception {
        record("li", new ReviewSealed("r/li", new ResultData(null, null, "", "", false, "", "")));
        in("li", library -> {
            assertThat(texts(library)).contains("王的标注");
            assertThat(service.mark(library, ofZhao.id()).orElseThrow().links())
                    .containsExactly(new AnswerRef("r/wang", "2.1"));
        });
        in("wang", library -> assertThat(texts(library)).containsExactly("王的标注", "赵的标注"));
    }

    @Test
    void the_round_of_another_month_hides_nothing() throws Exception {
        record("zhao", TestMarks.review("old/li", "old", "li"));
        record("li", new ReviewSealed("r/li", new ResultData(null, null, "", "", false, "", "")));

        in("li", library -> assertThat(texts(library)).containsExactly("李的标注", "王的标注"));
        in("zhao", library -> assertThat(texts(library)).containsExactly("王的标注", "赵的标注"));
    }
}
