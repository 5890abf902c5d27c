package org.assize.internal.ui.casefile;

import java.math.BigDecimal;

import org.assize.model.review.ReviewResult;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/** What a review came to, in words. */
public final class Results {

    private static final String NO_SCORE = "–";

    private Results() {
    }

    /** The score, or that there is a veto; empty without a result. */
    public static String brief(@Nullable ReviewResult result) {
        if (result == null) {
            return "";
        }
        return result.isVetoed() ? Messages.vetoShort : score(result);
    }

    /** Score and grade. */
    public static String full(ReviewResult result) {
        String grade = result.getGradeTitle() == null ? "" : result.getGradeTitle();
        return NLS.bind(result.isVetoed() ? Messages.vetoed : Messages.score, score(result), grade).strip();
    }

    private static String score(ReviewResult result) {
        BigDecimal score = result.getScore();
        return score == null ? NO_SCORE : score.toPlainString();
    }
}
