package org.assize.internal.review;

import org.assize.model.review.Round;
import org.assize.records.event.ChecklistUseData;
import org.assize.records.event.RoundPlan;
import org.assize.records.event.StratumData;

/** The plan of a recorded round. */
final class Plans {

    private Plans() {
    }

    static RoundPlan of(Round round) {
        return new RoundPlan(round.getId(), round.getTitle(), round.getFrom(), round.getTo(),
                round.getChecklists().stream()
                        .map(c -> new ChecklistUseData(c.getKind(), c.getUrn(), c.getVersion(), c.getSha256()))
                        .toList(),
                round.getStrata().stream().map(s -> new StratumData(s.getId(), s.getTitle(), s.getKind(),
                        s.getComplexity(), s.getUnit(), s.getQuota())).toList());
    }
}
