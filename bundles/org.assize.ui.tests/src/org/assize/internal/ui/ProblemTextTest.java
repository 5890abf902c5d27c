package org.assize.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalTime;
import java.util.List;

import org.assize.ui.Problems.Problem;
import org.junit.jupiter.api.Test;

class ProblemTextTest {

    private static final LocalTime AT = LocalTime.of(14, 3, 22, 999);

    @Test
    void explainsWhatHappenedWhyWhatIsSafeAndWhatToDo() {
        Problem problem = new Problem(AT, "cover.pdf was not opened", "it is encrypted", "the original", "ask the unit",
                null);

        assertThat(ProblemText.explanation(problem)).startsWith("cover.pdf was not opened")
                .containsSubsequence("it is encrypted", "the original", "ask the unit");
    }

    @Test
    void leavesOutWhatIsNotSaid() {
        Problem problem = new Problem(AT, "what", "why", "", "", null);

        assertThat(ProblemText.explanation(problem)).contains(Messages.problemReason)
                .doesNotContain(Messages.problemNotLost, Messages.problemTodo);
    }

    @Test
    void theCopyHasTimeAndStackTrace() {
        Problem problem = new Problem(AT, "what", "why", "", "", new IOException("disk full"));

        assertThat(ProblemText.full(problem)).contains("14:03:22", "java.io.IOException: disk full", "ProblemTextTest");
        assertThat(ProblemText.explanation(problem)).doesNotContain("IOException");
    }

    @Test
    void severalAreCopiedTogether() {
        Problem one = new Problem(AT, "first thing", "why", "", "", null);
        Problem two = new Problem(AT, "second thing", "why", "", "", null);

        assertThat(ProblemText.full(List.of(one, two))).containsSubsequence("first thing", "second thing");
    }
}
