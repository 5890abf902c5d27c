package org.assize.internal.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.assize.model.checklist.Checklist;
import org.assize.model.review.SelectionKind;
import org.assize.records.Library;
import org.assize.records.RefusedException;
import org.assize.review.Nomination;
import org.assize.review.RankedFile;
import org.assize.review.Ranking;
import org.assize.review.ReviewService;
import org.assize.review.SelectionProposals;
import org.assize.review.SelectionStrategy;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The strategy of the product: who is first is best if the grade is the highest of the checklist, who is last is worst.
 * Of tied files it names all; a person decides.
 */
@Component(service = SelectionStrategy.class)
public final class ExtremeSelection implements SelectionStrategy {

    private final ReviewService reviews;

    @Activate
    public ExtremeSelection(@Reference ReviewService reviews) {
        this.reviews = reviews;
    }

    @Override
    public String id() {
        return SelectionProposals.EXTREMES;
    }

    @Override
    public String title(Locale locale) {
        return Messages.extremesTitle;
    }

    @Override
    public List<Nomination> nominate(Library library, String round, Ranking ranking) throws RefusedException {
        List<Nomination> nominations = new ArrayList<>(best(library, ranking));
        if (ranking.top().size() < ranking.files().size()) {
            ranking.bottom().forEach(f -> nominations.add(of(SelectionKind.WORST, f, "得分最低", ranking.bottom())));
        } else {
            nominations.add(new Nomination(SelectionKind.WORST, "", "本层案卷名次相同，无最差案卷"));
        }
        return nominations;
    }

    private List<Nomination> best(Library library, Ranking ranking) throws RefusedException {
        List<Nomination> best = new ArrayList<>();
        for (RankedFile file : ranking.top()) {
            if (!file.vetoed() && file.grade().equals(highest(reviews.checklist(library, file.review())))) {
                best.add(of(SelectionKind.BEST, file, "得分最高", ranking.top()));
            }
        }
        return best.isEmpty() ? List.of(new Nomination(SelectionKind.BEST, "", "无案卷达到最高等次")) : best;
    }

    private static String highest(Checklist checklist) {
        return checklist.getBands().isEmpty() ? "" : checklist.getBands().getFirst().getId();
    }

    private static Nomination of(SelectionKind kind, RankedFile file, String why, List<RankedFile> tied) {
        BigDecimal score = file.score();
        String text = why + (score == null ? "（无法评分）" : "（" + score.toPlainString() + " 分）");
        return new Nomination(kind, file.caseFile(), tied.size() > 1 ? text + "，与其他 " + (tied.size() - 1) + " 卷并列"
                : text);
    }
}
