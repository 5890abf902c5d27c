package org.assize.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Path;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assize.records.Library;
import org.assize.records.Refusal;
import org.assize.records.RefusedException;
import org.assize.records.event.ReviewAssigned;
import org.assize.records.event.ReviewAssignment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Li and Wang review the same case file in one round. */
class ReviewBlindnessTest {

    private static final String CASE = "A-001";

    @TempDir
    Path temp;

    private static ReviewAssigned assigned(String review, String reviewer) {
        return new ReviewAssigned(
                new ReviewAssignment(review, "r", CASE, reviewer, "urn:assize:checklist:small", 1));
    }

    private static void isBlind(ThrowingCallable look) {
        assertThatThrownBy(look).asInstanceOf(type(RefusedException.class))
                .satisfies(e -> assertThat(e.refusals()).extracting(Refusal::code).containsExactly("review.blind"));
    }

    @Test
    void whoever_still_reviews_is_refused_the_answers_and_the_score_of_the_other() throws Exception {
        try (Department department = new Department(temp, 1)) {
            Library library = department.library;
            ReviewService reviews = department.reviews;
            library.commit(state -> List.of(assigned("r/li", "li"), assigned("r/wang", "wang")));

            isBlind(() -> reviews.answers(library, "r/wang"));
            isBlind(() -> reviews.score(library, "r/wang"));
            isBlind(() -> reviews.sealRefusals(library, "r/wang"));

            reviews.answer(library, "r/li", Department.answers(0));
            reviews.seal(library, "r/li");
            assertThat(reviews.answers(library, "r/wang")).isEmpty();
            assertThat(reviews.score(library, "r/wang").unanswered()).isPositive();
        }
    }
}
