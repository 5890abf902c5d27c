package org.assize.internal.sample.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many marks defects would cost, roughly: for aiming only. The truth is scored by the checklist itself. */
final class Marks {

    private static final Map<String, Integer> FULL = Map.of("2.1", 8, "2.2", 6, "2.3", 8, "2.4", 8, "3.1", 8, "3.2", 8,
            "3.3", 4, "4.1", 8, "4.2", 6);
    private static final int OTHER = 4;

    private final Procedure procedure;
    private final int applicable;

    Marks(Procedure procedure, Set<String> flags) {
        this.procedure = procedure;
        applicable = 100 - (flags.contains("inspection") ? 0 : 8) - (flags.contains("seizure") ? 0 : 8)
                - (flags.contains("expert") ? 0 : 4);
    }

    /** The score with these defects, 0 to 100. */
    double score(List<Defect> defects) {
        Map<String, Integer> lostByItem = new HashMap<>();
        defects.stream().map(Defect::kind).filter(kind -> !kind.veto())
                .forEach(kind -> lostByItem.merge(kind.item(procedure), kind.amount(), Integer::sum));
        int lost = lostByItem.entrySet().stream()
                .mapToInt(item -> Math.min(FULL.getOrDefault(item.getKey(), OTHER), item.getValue())).sum();
        return 100.0 * (applicable - lost) / applicable;
    }
}
