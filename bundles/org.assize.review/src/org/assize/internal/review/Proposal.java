package org.assize.internal.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.assize.model.casefile.CaseFile;
import org.assize.model.casefile.CaseKind;
import org.assize.records.Projection;
import org.assize.records.RefusedException;
import org.assize.records.event.ChecklistUseData;
import org.assize.records.event.RoundPlan;
import org.assize.records.event.StratumData;
import org.assize.review.PlanRequest;
import org.assize.review.SampleSize;

/**
 * Proposes a plan from the case files of a month. Titles are Chinese whatever the language of the user: they go into
 * the records and from there into the bulletin.
 */
final class Proposal {

    /** Margin of error of the proposed sample. */
    private static final double MARGIN = 0.10;

    private record Class(CaseKind kind, String complexity) implements Comparable<Class> {

        @Override
        public int compareTo(Class other) {
            int kinds = kind.compareTo(other.kind);
            return kinds != 0 ? kinds : complexity.compareTo(other.complexity);
        }

        String id() {
            String name = kind.getName().toLowerCase(Locale.ROOT);
            return complexity.isEmpty() ? name : name + "-" + complexity;
        }
    }

    private final LibraryChecklists checklists;

    Proposal(LibraryChecklists checklists) {
        this.checklists = checklists;
    }

    RoundPlan of(Projection state, PlanRequest request) throws RefusedException {
        LocalDate from = request.month().atDay(1);
        LocalDate to = request.month().atEndOfMonth();
        String id = request.round().isBlank() ? request.month().toString() : request.round().strip();
        Map<Class, Integer> sizes = sizes(state, from, to, request.byComplexity());
        int population = sizes.values().stream().mapToInt(Integer::intValue).sum();
        if (population == 0) {
            throw Guards.refused("round.no-case-files", id, Messages.noCaseFiles, from, to);
        }
        int sample = request.sample() > 0 ? request.sample() : SampleSize.of(population, MARGIN);
        List<StratumData> strata = new ArrayList<>();
        sizes.forEach((c, size) -> strata.add(new StratumData(c.id(), title(c), c.kind(), c.complexity(), "",
                SampleSize.ofStratum(sample, population, size))));
        List<ChecklistUseData> uses = new ArrayList<>();
        for (CaseKind kind : sizes.keySet().stream().map(Class::kind).distinct().toList()) {
            uses.add(checklists.latest(kind));
        }
        String title = request.title().isBlank() ? title(request.month()) : request.title().strip();
        return new RoundPlan(id, title, from, to, uses, strata);
    }

    private Map<Class, Integer> sizes(Projection state, LocalDate from, LocalDate to, boolean byComplexity) {
        Map<Class, Integer> sizes = new TreeMap<>();
        for (CaseFile caseFile : state.library().getCaseFiles()) {
            if (Frame.closedWithin(caseFile, from, to) && checklists.has(caseFile.getKind())) {
                String complexity = byComplexity ? caseFile.getComplexity() : "";
                sizes.merge(new Class(caseFile.getKind(), complexity), 1, Integer::sum);
            }
        }
        return sizes;
    }

    private static String title(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月案卷评查";
    }

    private static String title(Class of) {
        String kind = switch (of.kind()) {
            case ADMINISTRATIVE -> "行政案件";
            case CRIMINAL -> "刑事案件";
            case OTHER -> "其他案件";
        };
        return of.complexity().isEmpty() ? kind : kind + " · " + of.complexity();
    }
}
