package org.assize.internal.review;

import java.util.List;

import org.assize.model.review.Round;
import org.assize.model.review.Selection;
import org.assize.model.review.SelectionKind;
import org.assize.records.Library;
import org.assize.records.Projection;
import org.assize.records.RefusedException;
import org.assize.records.event.SelectionData;
import org.assize.records.event.SelectionDecided;
import org.assize.review.RankedFile;
import org.assize.review.Ranking;

/** Guards the decision about the best or the worst of a stratum. */
final class Selecting {

    private final LibraryChecklists.Source checklists;

    Selecting(LibraryChecklists.Source checklists) {
        this.checklists = checklists;
    }

    SelectionDecided decide(Library library, Projection state, Round round, Ranking ranking, SelectionKind kind,
            String caseFile, String reason) throws RefusedException {
        if (caseFile.isEmpty()) {
            if (reason.isEmpty()) {
                throw Guards.refused("round.select.none", ranking.stratum(), Messages.noneReason);
            }
            return decided(round, ranking, kind, "", reason, List.of());
        }
        List<RankedFile> extreme = kind == SelectionKind.BEST ? ranking.top() : ranking.bottom();
        RankedFile chosen = extreme.stream().filter(f -> f.caseFile().equals(caseFile)).findFirst()
                .orElseThrow(() -> Guards.refused("round.select.not-extreme", caseFile,
                        kind == SelectionKind.BEST ? Messages.notAtTop : Messages.notAtBottom, caseFile,
                        ranking.stratum()));
        if (extreme.size() > 1 && reason.isEmpty()) {
            throw Guards.refused("round.select.tie", ranking.stratum(), Messages.tieReason, extreme.size());
        }
        if (kind == SelectionKind.BEST) {
            requireHighestGrade(library, state, chosen);
        }
        refuseOtherExtreme(round, ranking.stratum(), kind, caseFile);
        List<String> tied = extreme.size() > 1 ? extreme.stream().map(RankedFile::caseFile).toList() : List.of();
        return decided(round, ranking, kind, caseFile, reason, tied);
    }

    private void requireHighestGrade(Library library, Projection state, RankedFile chosen) throws RefusedException {
        var review = Guards.review(state, chosen.review());
        var checklist = checklists.in(library).require(review.getChecklistUrn(), review.getChecklistVersion());
        String highest = checklist.getBands().isEmpty() ? "" : checklist.getBands().getFirst().getId();
        if (chosen.vetoed() || !chosen.grade().equals(highest)) {
            throw Guards.refused("round.select.grade", chosen.caseFile(), Messages.notExcellent, chosen.caseFile());
        }
    }

    private static void refuseOtherExtreme(Round round, String stratum, SelectionKind kind, String caseFile)
            throws RefusedException {
        for (Selection other : round.getSelections()) {
            if (other.getStratum().equals(stratum) && other.getKind() != kind && other.getCaseFile().equals(caseFile)) {
                throw Guards.refused("round.select.both", caseFile, Messages.bestIsWorst, caseFile);
            }
        }
    }

    private static SelectionDecided decided(Round round, Ranking ranking, SelectionKind kind, String caseFile,
            String reason, List<String> tied) {
        return new SelectionDecided(round.getId(),
                new SelectionData(ranking.stratum(), kind, caseFile, reason, tied));
    }
}
