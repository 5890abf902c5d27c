package org.example.durations;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.assize.model.casefile.CaseFile;
import org.assize.records.Projection;

/**
 * How many days the cases of a unit took from acceptance to decision.
 *
 * @param unit    name of the unit
 * @param cases   cases whose two days are known
 * @param median  days, rounded up
 * @param longest days of the slowest case
 * @param slowest its number
 * @param document path of its first document; empty if it has none
 */
record UnitDurations(String unit, int cases, long median, long longest, String slowest, String document) {

    private record Duration(long days, CaseFile caseFile) {
    }

    /** {@return the units, slowest first} To be called while reading the library. */
    static List<UnitDurations> of(Projection state) {
        Map<String, List<Duration>> byUnit = state.library().getCaseFiles().stream()
                .filter(c -> c.getAccepted() != null && c.getDecided() != null && c.getUnit() != null)
                .collect(Collectors.groupingBy(c -> c.getUnit().getName(), TreeMap::new, Collectors.mapping(
                        c -> new Duration(ChronoUnit.DAYS.between(c.getAccepted(), c.getDecided()), c),
                        Collectors.toList())));
        return byUnit.entrySet().stream().map(e -> of(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingLong(UnitDurations::median).reversed()).toList();
    }

    private static UnitDurations of(String unit, List<Duration> durations) {
        List<Duration> sorted = durations.stream().sorted(Comparator.comparingLong(Duration::days)).toList();
        CaseFile slowest = sorted.getLast().caseFile();
        String document = slowest.getDocuments().isEmpty() ? "" : slowest.getDocuments().getFirst().getPath();
        return new UnitDurations(unit, sorted.size(), sorted.get(sorted.size() / 2).days(), sorted.getLast().days(),
                slowest.getNumber(), document);
    }
}
