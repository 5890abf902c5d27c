package org.assize.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.assize.casefile.IntakeReport.Ending;

class CancelAndResumeTest {

    private static final int FILES = 120;

    /** Cancels when the given number of case files has been taken in. */
    private static final class CancelAfter extends NullProgressMonitor {

        private final int names;
        private final List<String> seen = new ArrayList<>();

        CancelAfter(int names) {
            this.names = names;
        }

        @Override
        public void subTask(String name) {
            if (!name.isEmpty()) {
                seen.add(name);
            }
            if (seen.size() > names) {
                setCanceled(true);
            }
        }
    }

    @TempDir
    Path temp;

    private Department department;

    @BeforeEach
    void open() throws Exception {
        department = new Department(temp);
        for (int i = 1; i <= FILES; i++) {
            department.caseFile("案卷" + i, i + "号");
        }
    }

    @AfterEach
    void close() {
        department.close();
    }

    @ParameterizedTest
    @EnumSource(IntakeMode.class)
    void a_cancelled_run_keeps_what_it_did_and_the_next_run_does_the_rest(IntakeMode mode) throws Exception {
        IntakeReport first = new CaseFileIntake().run(department.library,
                IntakeRequest.folder(department.root, mode), new CancelAfter(70));

        assertThat(first.ending()).isEqualTo(Ending.CANCELLED);
        assertThat(first.imported()).isBetween(50, 71).isEqualTo(department.registered());

        IntakeReport second = department.takeIn(mode);

        assertThat(second.ending()).isEqualTo(Ending.COMPLETED);
        assertThat(second.imported()).isEqualTo(FILES - first.imported());
        assertThat(second.unchanged()).isEqualTo(first.imported());
        assertThat(department.registered()).isEqualTo(FILES);
    }

    @Test
    void case_files_are_reported_in_the_order_people_count() throws Exception {
        CancelAfter monitor = new CancelAfter(FILES);

        new CaseFileIntake().run(department.library, IntakeRequest.folder(department.root, IntakeMode.IN_PLACE),
                monitor);

        assertThat(monitor.seen).hasSize(FILES).startsWith("案卷1", "案卷2", "案卷3").endsWith("案卷119", "案卷120");
    }

    @Test
    void a_run_that_is_cancelled_before_it_begins_does_nothing() throws Exception {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);

        IntakeReport report = new CaseFileIntake().run(department.library,
                IntakeRequest.folder(department.root, IntakeMode.COPY), monitor);

        assertThat(report.ending()).isEqualTo(Ending.CANCELLED);
        assertThat(department.registered()).isZero();
    }
}
