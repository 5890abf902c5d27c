package org.assize.internal.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.assize.internal.ui.review.RoundSnapshot.BulletinRow;
import org.assize.internal.ui.review.RoundSnapshot.Choice;
import org.assize.internal.ui.review.RoundSnapshot.ReviewRow;
import org.assize.internal.ui.review.RoundSnapshot.StratumRow;
import org.assize.model.casefile.CaseFile;
import org.assize.model.review.DrawnFile;
import org.assize.model.review.Review;
import org.assize.model.review.Round;
import org.assize.model.review.Stratum;
import org.assize.records.Library;
import org.assize.records.Projection;
import org.assize.records.RefusedException;
import org.assize.review.RankedFile;
import org.assize.review.Ranking;
import org.assize.review.RoundService;
import org.jspecify.annotations.Nullable;

/** Takes snapshots of rounds. Reads the library, so not on the UI thread. */
final class Snapshots {

    private Snapshots() {
    }

    static RoundSnapshot of(Library library, RoundService rounds, String id) throws RefusedException {
        Map<String, List<RankedFile>> rankings = rounds.rank(library, id).stream()
                .collect(Collectors.toMap(Ranking::stratum, Ranking::files));
        return library.read(state -> snapshot(library, state, state.round(id).orElseThrow(), rankings));
    }

    private static RoundSnapshot snapshot(Library library, Projection state, Round round,
            Map<String, List<RankedFile>> rankings) {
        Map<String, Review> reviews = state.reviewsOf(round.getId()).stream()
                .collect(Collectors.toMap(Review::getCaseFile, Function.identity(), (a, b) -> a));
        List<ReviewRow> rows = new ArrayList<>();
        for (DrawnFile drawn : round.getDrawn()) {
            rows.add(row(state, drawn, reviews.get(drawn.getCaseFile())));
        }
        List<StratumRow> strata = round.getStrata().stream()
                .map(s -> stratum(state, round, s, rankings.getOrDefault(s.getId(), List.of()))).toList();
        List<BulletinRow> bulletins = round.getBulletins().stream().map(b -> new BulletinRow(b.getNumber(),
                library.layout().exports().resolve(b.getFile()), b.getJournalHead())).toList();
        return new RoundSnapshot(round.getId(), round.getTitle(), round.getState(), round.getFrom(), round.getTo(),
                round.getFrame().size(), orEmpty(round.getFrameHash()), orEmpty(round.getSeed()),
                orEmpty(round.getDrawHash()), strata, rows, bulletins);
    }

    private static StratumRow stratum(Projection state, Round round, Stratum stratum, List<RankedFile> ranking) {
        String id = stratum.getId();
        int population = (int) round.getFrame().stream().filter(f -> f.getStratum().equals(id)).count();
        int drawn = (int) round.getDrawn().stream().filter(d -> d.getStratum().equals(id) && !d.isExcluded()).count();
        List<Choice> choices = round.getSelections().stream().filter(s -> s.getStratum().equals(id))
                .map(s -> new Choice(s.getKind(), s.getCaseFile(), s.getReason(), name(state, s.getBy()))).toList();
        return new StratumRow(id, stratum.getTitle(), population, stratum.getQuota(), drawn, ranking, choices);
    }

    private static ReviewRow row(Projection state, DrawnFile drawn, @Nullable Review review) {
        CaseFile caseFile = state.caseFile(drawn.getCaseFile()).orElse(null);
        String title = caseFile == null ? "" : orEmpty(caseFile.getTitle());
        String unit = caseFile == null || caseFile.getUnit() == null ? "" : caseFile.getUnit().getName();
        boolean sealed = review != null && review.getResult() != null;
        return new ReviewRow(drawn.getCaseFile(), title, unit, drawn.getStratum(), drawn.getRank(), drawn.getKey(),
                review == null ? "" : review.getId(), review == null ? "" : name(state, review.getReviewer()),
                review == null ? null : review.getState(), review == null ? 0 : review.getAnswers().size(),
                sealed ? review.getResult().getScore() : null, sealed ? review.getResult().getGradeTitle() : "",
                drawn.isExcluded(), orEmpty(drawn.getReason()));
    }

    private static String name(Projection state, String reviewer) {
        return state.reviewerNames().getOrDefault(reviewer, reviewer);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
