package org.assize.records.event;

import java.time.LocalDate;
import java.util.List;

/** What a round is to be: its period (both days inclusive), its checklists and its strata. */
public record RoundPlan(String round, String title, LocalDate from, LocalDate to,
        List<ChecklistUseData> checklists, List<StratumData> strata) {

    public RoundPlan {
        checklists = List.copyOf(checklists);
        strata = List.copyOf(strata);
    }
}
