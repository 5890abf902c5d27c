package org.assize.internal.sample.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many marks defects would cost, roughly: for aiming only. The truth is scored by the checklist itself. */
final class Marks {

    private static final Map<String, Integer> FULL = Map.of("2.1", 8, "2.2", 6, "2.3", 8, "2.4", 8, "3.1", 8, "3.2", 8,
            "3.3", 4, "4.1", 8, "4.2", 6, "5.2", 4);

    private final int applicable;

    Marks(Set<String> flags) {
        applicable = 100 - (flags.contains("inspection") ? 0 : 8) - (flags.contains("seizure") ? 0 : 8)
                - (flags.contains("expert") ? 0 : 4);
    }

    /** The score with these defects, 0 to 100. */
    double score(List<Defect> defects) {
        int lost = 0;
        for (Map.Entry<String, Integer> item : FULL.entrySet()) {
            int sum = defects.stream().map(Defect::kind).filter(k -> k.item().equals(item.getKey()))
                    .mapToInt(DefectKind::amount).sum();
            lost += Math.min(item.getValue(), sum);
        }
        return 100.0 * (applicable - lost) / applicable;
    }
}
