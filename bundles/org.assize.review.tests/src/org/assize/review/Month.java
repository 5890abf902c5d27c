package org.assize.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assize.model.review.DrawnFile;
import org.assize.model.review.RoundState;
import org.assize.records.Library;
import org.assize.records.RefusedException;
import org.assize.records.event.AnswerData;

/** A round of November 2026 in a department of ten case files, one step after the other. */
final class Month implements AutoCloseable {

    static final String ROUND = "2026-11";
    static final String STRATUM = "administrative";

    final Library library;
    final RoundService rounds;
    final ReviewService reviews;
    private final Department department;

    Month(Path folder) throws Exception {
        department = new Department(folder, 10);
        library = department.library;
        rounds = department.rounds;
        reviews = department.reviews;
    }

    /** Plans a draw of so many case files. */
    void planned(int sample) throws Exception {
        PlanRequest request = new PlanRequest("", "", YearMonth.of(2026, 11), sample, false);
        rounds.plan(library, rounds.propose(library, request));
    }

    /** Plans, draws and assigns so many case files, and returns them. */
    List<String> drawn(int sample) throws Exception {
        planned(sample);
        rounds.freeze(library, ROUND);
        rounds.draw(library, ROUND, "seed");
        rounds.assign(library, ROUND, List.of("li"));
        return library.read(s -> s.round(ROUND).orElseThrow().getDrawn().stream().map(DrawnFile::getCaseFile).toList());
    }

    void sealed(String caseFile, List<AnswerData> answers) throws Exception {
        String review = ROUND + "/" + caseFile + "/li";
        reviews.answer(library, review, answers);
        reviews.seal(library, review);
    }

    RoundState state() {
        return library.read(s -> s.round(ROUND).orElseThrow().getState());
    }

    static void refuses(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RefusedException.class,
                e -> assertThat(e.refusals()).extracting("code").contains(code));
    }

    @Override
    public void close() {
        department.close();
    }
}
