package org.assize.internal.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.assize.internal.ui.review.Subjects.Subject;
import org.assize.report.ReportSubject;
import org.assize.report.ReportTemplates.Template;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubjectsTest {

    @TempDir
    Path temp;

    private RoundFixture fixture;

    @BeforeEach
    void found() throws Exception {
        fixture = new RoundFixture(temp);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void each_kind_of_document_has_subjects_of_its_own() throws Exception {
        List<String> files = fixture.assigned(2, 1);

        assertThat(subjects(ReportSubject.LIBRARY)).containsExactly(new Subject("", "武安分局"));
        assertThat(subjects(ReportSubject.ROUND)).extracting(Subject::id).containsExactly(RoundFixture.ROUND);
        assertThat(subjects(ReportSubject.REVIEW)).singleElement().satisfies(review -> {
            assertThat(review.id()).startsWith(RoundFixture.ROUND).contains(files.getFirst());
            assertThat(review.label()).contains(files.getFirst());
        });
        assertThat(subjects(ReportSubject.CASE_FILE)).extracting(Subject::id).containsExactly("A-001", "A-002");
    }

    @Test
    void the_name_of_a_file_holds_nothing_that_leads_elsewhere() throws Exception {
        fixture.registered("武公(治)〔2026〕1/2号", LocalDate.of(2026, 11, 1));
        Subject subject = subjects(ReportSubject.CASE_FILE).getFirst();
        Template template = new Template("org.example", "../台账", ReportSubject.CASE_FILE, "../sh", "Example");

        String name = new SavedDocument(null, fixture.library, template, subject).proposedName();

        assertThat(name).isEqualTo(".._台账-武公(治)〔2026〕1_2号.sh");
    }

    private List<Subject> subjects(ReportSubject kind) {
        return Subjects.of(fixture.library, kind);
    }
}
