package org.assize.internal.ui.document.marklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.assize.annotation.MarkSnapshot;
import org.assize.document.PageAnnotation;
import org.assize.document.Quad;
import org.assize.internal.ui.document.CaseDocument;
import org.assize.model.annotation.MarkKind;
import org.assize.records.event.BoxData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ForeignMarksTest {

    private static final CaseDocument DOCUMENT = new CaseDocument("行罚〔2026〕1号", "05.pdf", "询问笔录",
            "application/pdf", "ab12", Path.of("x.pdf"));

    private static PageAnnotation annotation(String id, String kind, String contents, String inReplyTo,
            boolean hidden) {
        @Nullable Instant none = null;
        return new PageAnnotation(2, id, kind, List.of(Quad.of(10, 20, 110, 32)), "王某", contents, none, inReplyTo,
                hidden);
    }

    @Test
    void anAnnotationIsListedWithAuthorWordsAndPlace() {
        MarkSnapshot mark = ForeignMarks.of(DOCUMENT, List.of(annotation("n1", "Squiggly", "时间不符", "", false)))
                .getFirst();

        assertThat(mark.authorName()).isEqualTo("王某");
        assertThat(mark.data().kind()).isEqualTo(MarkKind.SQUIGGLY);
        assertThat(mark.data().text()).isEqualTo("时间不符");
        assertThat(mark.data().document()).isEqualTo("05.pdf");
        assertThat(mark.page()).isEqualTo(2);
        assertThat(mark.data().anchor().boxes()).containsExactly(new BoxData(10, 20, 100, 12));
    }

    @Test
    void anAnswerStandsWithWhatItAnswers() {
        List<MarkSnapshot> marks = ForeignMarks.of(DOCUMENT, List.of(annotation("n1", "Text", "为何？", "", false),
                annotation("n2", "Text", "已补正", "n1", false)));

        assertThat(marks).singleElement().satisfies(mark -> assertThat(mark.replies()).singleElement()
                .satisfies(reply -> assertThat(reply.text()).isEqualTo("已补正")));
    }

    @Test
    void whatTheFileHidesStaysHidden() {
        assertThat(ForeignMarks.of(DOCUMENT, List.of(annotation("n1", "Text", "x", "", true)))).isEmpty();
    }

    @Test
    void annotationsWithoutNamesAreToldApart() {
        List<MarkSnapshot> marks = ForeignMarks.of(DOCUMENT, List.of(annotation("", "Ink", "", "", false),
                annotation("", "Ink", "", "", false)));

        assertThat(marks).extracting(MarkSnapshot::id).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void theReaderFindsTheRowByTheNameInTheFile() {
        assertThat(ForeignMarks.of(DOCUMENT, List.of(annotation("n1", "Text", "", "", false))).getFirst().id())
                .isEqualTo(ForeignMarks.id(2, "n1"));
    }
}
