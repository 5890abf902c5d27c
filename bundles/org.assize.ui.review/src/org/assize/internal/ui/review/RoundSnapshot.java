package org.assize.internal.ui.review;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.assize.model.review.ReviewState;
import org.assize.model.review.RoundState;
import org.assize.model.review.SelectionKind;
import org.assize.review.RankedFile;
import org.jspecify.annotations.Nullable;

/** A round as the pages show it, taken once; free of EMF objects, so that any thread may look at it. */
record RoundSnapshot(String id, String title, RoundState state, LocalDate from, LocalDate to, int frame,
        String frameHash, String seed, String drawHash, List<StratumRow> strata, List<ReviewRow> reviews,
        List<BulletinRow> bulletins) {

    /** A stratum with its numbers. */
    record StratumRow(String id, String title, int population, int quota, int drawn, List<RankedFile> ranking,
            List<Choice> choices) {

        @Nullable
        Choice choice(SelectionKind kind) {
            return choices.stream().filter(c -> c.kind() == kind).findFirst().orElse(null);
        }
    }

    /** A drawn case file, with its review once it is assigned. */
    record ReviewRow(String caseFile, String title, String unit, String stratum, int rank, String key, String review,
            String reviewer, @Nullable ReviewState state, int answers, @Nullable BigDecimal score, String grade,
            boolean excluded, String reason) {
    }

    /** A decision. {@code caseFile} is empty when there is none. */
    record Choice(SelectionKind kind, String caseFile, String reason, String by) {
    }

    /** A published bulletin. */
    record BulletinRow(String number, Path file, String journalHead) {
    }
}
