package org.assize.internal.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.assize.checklist.ChecklistIndex;
import org.assize.checklist.Texts;
import org.assize.journal.JournalHead;
import org.assize.model.casefile.CaseFile;
import org.assize.model.review.Bulletin;
import org.assize.model.review.ChecklistUse;
import org.assize.model.review.DrawnFile;
import org.assize.model.review.FrameEntry;
import org.assize.model.review.Review;
import org.assize.model.review.Round;
import org.assize.model.review.Selection;
import org.assize.model.review.SelectionKind;
import org.assize.model.review.Stratum;
import org.assize.records.Library;
import org.assize.records.Projection;
import org.assize.records.RefusedException;
import org.assize.review.RankedFile;
import org.assize.review.Ranking;
import org.assize.review.ReviewService;
import org.assize.review.RoundService;

/** Takes what documents say from the records. */
final class Snapshots {

    private record Frame(Round round, List<Stratum> strata, List<FrameEntry> frame, List<DrawnFile> drawn,
            List<Selection> selections, List<Bulletin> bulletins, Instant asOf) {
    }

    private final RoundService rounds;
    private final ReviewService reviews;

    Snapshots(RoundService rounds, ReviewService reviews) {
        this.rounds = rounds;
        this.reviews = reviews;
    }

    /** The content of the bulletin of a round as it stands, or of the last one published. */
    BulletinContent bulletin(Library library, String id, boolean draft) throws RefusedException {
        List<Ranking> rankings = rounds.rank(library, id);
        Frame frame = library.read(state -> frame(state, id));
        List<StratumResult> strata = new ArrayList<>();
        for (Stratum stratum : frame.strata()) {
            Ranking ranking = rankings.stream().filter(r -> r.stratum().equals(stratum.getId())).findFirst()
                    .orElseThrow();
            strata.add(stratum(library, frame, stratum, ranking));
        }
        Round round = frame.round();
        List<String> checklists = new ArrayList<>();
        for (ChecklistUse use : round.getChecklists()) {
            checklists.add(title(library, id, use) + "第 " + use.getVersion() + " 版");
        }
        int issue = frame.bulletins().size() + (draft || frame.bulletins().isEmpty() ? 1 : 0);
        String head = draft || frame.bulletins().isEmpty() ? headOf(library)
                : frame.bulletins().getLast().getJournalHead();
        return new BulletinContent(id, round.getTitle(), library.name(), id + "-" + issue, draft, round.getFrom(),
                round.getTo(), frame.asOf(), checklists, strata, chosen(library, frame, strata), round.getFrameHash(),
                round.getSeed(), round.getDrawHash(), head);
    }

    /** The Chinese title of a checklist as the reviews of the round used it; its urn when none did. */
    private String title(Library library, String round, ChecklistUse use) throws RefusedException {
        String review = library.read(s -> s.reviewsOf(round).stream()
                .filter(r -> r.getChecklistUrn().equals(use.getUrn())).map(Review::getId).findFirst().orElse(""));
        return review.isEmpty() ? use.getUrn()
                : "《" + Texts.of(reviews.checklist(library, review).getTitles(), Locale.CHINESE) + "》";
    }

    private static String headOf(Library library) {
        return library.head().or(() -> library.heads().stream().findFirst()).map(JournalHead::hash).orElse("");
    }

    private static Frame frame(Projection state, String id) {
        Round round = state.round(id).orElseThrow();
        Instant asOf = round.getSelections().stream().map(Selection::getAt).max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        return new Frame(round, List.copyOf(round.getStrata()), List.copyOf(round.getFrame()),
                List.copyOf(round.getDrawn()), List.copyOf(round.getSelections()),
                List.copyOf(round.getBulletins()), asOf);
    }

    private StratumResult stratum(Library library, Frame frame, Stratum stratum, Ranking ranking)
            throws RefusedException {
        List<DrawnFile> drawn = frame.drawn().stream().filter(d -> d.getStratum().equals(stratum.getId())).toList();
        int excluded = (int) drawn.stream().filter(DrawnFile::isExcluded).count();
        int population = (int) frame.frame().stream().filter(f -> f.getStratum().equals(stratum.getId())).count();
        List<ReviewedFile> files = new ArrayList<>();
        for (RankedFile ranked : ranking.files()) {
            files.add(file(library, ranked));
        }
        return new StratumResult(stratum.getId(), stratum.getTitle(), population, drawn.size(), excluded, files);
    }

    ReviewedFile file(Library library, RankedFile ranked) throws RefusedException {
        Findings findings = new Findings(ChecklistIndex.of(reviews.checklist(library, ranked.review())));
        List<Finding> found = findings.of(reviews.answers(library, ranked.review()));
        return library.read(state -> {
            CaseFile caseFile = state.caseFile(ranked.caseFile()).orElseThrow();
            Review review = state.review(ranked.review()).orElseThrow();
            String unit = caseFile.getUnit() == null ? "" : caseFile.getUnit().getName();
            String handler = caseFile.getHandler() == null ? "" : caseFile.getHandler().getName();
            String reviewer = state.reviewerNames().getOrDefault(review.getReviewer(), review.getReviewer());
            String note = review.getNote() == null ? "" : review.getNote();
            return new ReviewedFile(ranked, caseFile.getTitle(), unit, handler, reviewer, note, found);
        });
    }

    private static List<Chosen> chosen(Library library, Frame frame, List<StratumResult> strata) {
        List<Chosen> chosen = new ArrayList<>();
        for (StratumResult stratum : strata) {
            for (Selection selection : frame.selections()) {
                if (selection.getStratum().equals(stratum.id())) {
                    ReviewedFile file = stratum.files().stream()
                            .filter(f -> f.ranked().caseFile().equals(selection.getCaseFile())).findFirst()
                            .orElse(null);
                    String by = library.read(s -> s.reviewerNames().getOrDefault(selection.getBy(), selection.getBy()));
                    chosen.add(new Chosen(stratum.title(), selection.getKind() == SelectionKind.BEST, file,
                            selection.getReason(), String.join("、", selection.getTied()), by));
                }
            }
        }
        return chosen;
    }
}
