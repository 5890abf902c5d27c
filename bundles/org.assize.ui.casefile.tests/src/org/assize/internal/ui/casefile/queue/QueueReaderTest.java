package org.assize.internal.ui.casefile.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;

import org.assize.internal.ui.casefile.LibraryFixture;
import org.assize.model.checklist.Checklist;
import org.assize.model.checklist.ChecklistFactory;
import org.assize.model.checklist.Section;
import org.assize.model.review.ReviewState;
import org.assize.review.ReviewService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueueReaderTest {

    @TempDir
    Path folder;

    @Test
    void showsOnlyWhatIsAssignedToMe() throws Exception {
        try (LibraryFixture fixture = new LibraryFixture(folder)) {
            fixture.caseFiles("1", "2");
            fixture.drawn("2026-11", "1", "2");
            fixture.assigned("2026-11", "1", "li");
            fixture.assigned("2026-11", "2", "wang");

            List<QueueRound> rounds = read(fixture);

            assertThat(rounds).singleElement().satisfies(round -> {
                assertThat(round.current()).isTrue();
                assertThat(round.entries()).containsExactly(new QueueEntry("2026-11/1", "2026-11", "1", "殴打他人案",
                        ReviewState.ASSIGNED, 0, 3, ""));
            });
        }
    }

    @Test
    void putsWhatIsSealedBehindWhatIsNot() throws Exception {
        try (LibraryFixture fixture = new LibraryFixture(folder)) {
            fixture.caseFiles("1", "2");
            fixture.drawn("2026-11", "1", "2");
            fixture.assigned("2026-11", "1", "li");
            fixture.assigned("2026-11", "2", "li");
            fixture.sealed("2026-11", "1", "92.5", false);

            QueueRound round = read(fixture).getFirst();

            assertThat(round.entries()).extracting(QueueEntry::caseFile).containsExactly("2", "1");
            assertThat(round.entries().getLast().result()).isEqualTo("92.5");
            assertThat(round.sealed()).isEqualTo(1);
        }
    }

    @Test
    void isEmptyWhenNothingIsAssigned() throws Exception {
        try (LibraryFixture fixture = new LibraryFixture(folder)) {
            fixture.caseFiles("1");

            assertThat(read(fixture)).isEmpty();
        }
    }

    private static List<QueueRound> read(LibraryFixture fixture) {
        return new QueueReader(fixture.library, threeItems()).read();
    }

    /** A service that knows one checklist and is asked for nothing else. */
    private static ReviewService threeItems() {
        Checklist checklist = ChecklistFactory.eINSTANCE.createChecklist();
        Section section = ChecklistFactory.eINSTANCE.createSection();
        checklist.getSections().add(section);
        for (int i = 0; i < 3; i++) {
            section.getItems().add(ChecklistFactory.eINSTANCE.createItem());
        }
        return (ReviewService) Proxy.newProxyInstance(ReviewService.class.getClassLoader(),
                new Class<?>[] { ReviewService.class }, (proxy, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("checklist");
                    return checklist;
                });
    }
}
