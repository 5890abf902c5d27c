package org.assize.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

import org.assize.internal.annotation.DefaultMarkService;
import org.assize.records.Library;
import org.assize.records.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was applied and taken back has not happened, except that it is on record. */
class InverseEditsTest {

    private static final int EDITS = 1_000;
    private static final int LONGEST_BATCH = 6;

    private final MarkService service = new DefaultMarkService();

    @TempDir
    Path temp;

    @Test
    void every_batch_is_undone_and_done_again() throws Exception {
        try (Library library = library()) {
            RandomEdits edits = new RandomEdits(new Random(2026));
            int applied = 0;
            int made = 0;
            for (int size = 1; made < EDITS; size = 1 + size % LONGEST_BATCH) {
                List<MarkSnapshot> before = untimed(library);
                List<MarkEdit> batch = edits.batch(before, size);
                made += size;
                List<MarkEdit> undo;
                try {
                    undo = service.apply(library, batch);
                } catch (RefusedException e) {
                    assertThat(untimed(library)).as("refused: %s", batch).isEqualTo(before);
                    continue;
                }
                List<MarkSnapshot> after = untimed(library);
                List<MarkEdit> redo = service.apply(library, undo);
                assertThat(untimed(library)).as("taken back: %s", batch).isEqualTo(before);
                service.apply(library, redo);
                assertThat(untimed(library)).as("done again: %s", batch).isEqualTo(after);
                applied += size;
            }
            assertThat(applied).as("edits that were not refused").isGreaterThan(EDITS / 2);
        }
    }

    @Test
    void a_whole_history_is_undone_step_by_step_and_reopening_gives_the_same() throws Exception {
        List<MarkSnapshot> last;
        try (Library library = library()) {
            RandomEdits edits = new RandomEdits(new Random(7));
            List<MarkSnapshot> start = untimed(library);
            Deque<List<MarkEdit>> undo = new ArrayDeque<>();
            while (undo.size() < 40) {
                try {
                    undo.push(service.apply(library, edits.batch(untimed(library), 3)));
                } catch (RefusedException e) {
                    assertThat(e.refusals()).isNotEmpty();
                }
            }
            List<MarkSnapshot> end = untimed(library);
            List<List<MarkEdit>> redo = new ArrayList<>();
            while (!undo.isEmpty()) {
                redo.add(service.apply(library, undo.pop()));
            }
            assertThat(untimed(library)).isEqualTo(start);
            for (List<MarkEdit> again : redo.reversed()) {
                service.apply(library, again);
            }
            assertThat(untimed(library)).isEqualTo(end);
            last = service.marks(library, TestMarks.CASE);
        }
        try (Library library = Library.open(temp.resolve("library"), TestMarks.reviewer(temp, "li", "李评查"))) {
            assertThat(library.problems()).isEmpty();
            assertThat(service.marks(library, TestMarks.CASE)).isEqualTo(last);
        }
    }

    private Library library() throws Exception {
        Library library = Library.create(temp.resolve("library"), "库", TestMarks.reviewer(temp, "li", "李评查"));
        library.commit(state -> List.of(TestMarks.caseFile(TestMarks.CASE),
                TestMarks.review(RandomEdits.REVIEW, "2026-11", "li")));
        return library;
    }

    /** When something was last changed is the one thing that taking back does not take back. */
    private List<MarkSnapshot> untimed(Library library) {
        return service.marks(library, TestMarks.CASE).stream().map(m -> new MarkSnapshot(m.data(), m.author(),
                m.authorName(), m.at(), Instant.EPOCH, m.status(), m.replies(), m.links())).toList();
    }
}
