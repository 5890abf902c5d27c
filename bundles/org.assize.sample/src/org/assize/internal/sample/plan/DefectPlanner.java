package org.assize.internal.sample.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.assize.internal.sample.Dice;

/**
 * Chooses the defects of a case file. First a score is aimed at, so that grades come out as in real reviews (36 %
 * excellent, 60 % between, few bad or vetoed), then defects are added until it is reached.
 */
final class DefectPlanner {

    private final Dice dice;
    private final Marks marks;
    private final List<Defect> possible;

    DefectPlanner(Procedure procedure, Set<String> flags, Dice dice) {
        this.dice = dice;
        this.marks = new Marks(flags);
        this.possible = heavyFirst(candidates(procedure, flags));
    }

    /** The defects of one case file, in no particular order. */
    List<Defect> plan() {
        int lot = dice.below(100);
        if (lot < 16) {
            return List.of();
        }
        if (lot < 36) {
            return upTo(dice.between(91, 97), 90);
        }
        if (lot < 96) {
            return upTo(89 - Math.min(dice.below(30), Math.min(dice.below(30), dice.below(30))), 60);
        }
        if (lot < 98) {
            return upTo(dice.between(42, 56), 35);
        }
        List<Defect> vetoed = new ArrayList<>(upTo(dice.between(80, 94), 70));
        vetoed.add(new Defect(DefectKind.UNQUALIFIED_OFFICER, "approval", ""));
        return vetoed;
    }

    private List<Defect> upTo(int target, int floor) {
        List<Defect> chosen = new ArrayList<>();
        for (Defect defect : possible) {
            if (marks.score(chosen) <= target) {
                break;
            }
            List<Defect> more = new ArrayList<>(chosen);
            more.add(defect);
            if (compatible(defect, chosen) && marks.score(more) >= floor) {
                chosen = more;
            }
        }
        return chosen;
    }

    private static boolean compatible(Defect defect, List<Defect> chosen) {
        long same = chosen.stream().filter(d -> d.kind() == defect.kind()).count();
        boolean list = defect.document().equals("seizure") || defect.kind() == DefectKind.SEIZURE_LIST_MISSING;
        return same < defect.kind().most()
                && !(list && chosen.stream().anyMatch(d -> d.kind().item().equals(defect.kind().item())));
    }

    /** In random order, but what costs more tends to come earlier: few grave defects are more usual than many small. */
    private List<Defect> heavyFirst(List<Defect> defects) {
        List<Defect> rest = new ArrayList<>(defects);
        List<Defect> order = new ArrayList<>();
        while (!rest.isEmpty()) {
            int lot = dice.below(rest.stream().mapToInt(d -> d.kind().amount()).sum());
            int at = 0;
            while (lot >= rest.get(at).kind().amount()) {
                lot -= rest.get(at++).kind().amount();
            }
            order.add(rest.remove(at));
        }
        return order;
    }

    private static List<Defect> candidates(Procedure procedure, Set<String> flags) {
        List<Defect> all = new ArrayList<>();
        inEvidence(procedure == Procedure.CRIMINAL, flags, all);
        add(all, DefectKind.NOTICE_AFTER_PENALTY, procedure == Procedure.CRIMINAL ? "rights" : "notice");
        all.add(new Defect(DefectKind.APPROVAL_STEP_MISSING, "approval", "LEGAL"));
        all.add(new Defect(DefectKind.APPROVAL_STEP_MISSING, "approval", "DEPARTMENT"));
        add(all, DefectKind.APPROVAL_AFTER_DECISION, "approval");
        if (!flags.contains("bailOnly")) {
            add(all, DefectKind.LATE_DECISION, "closing");
        }
        add(all, DefectKind.WRONG_ARTICLE, "decision");
        for (String document : List.of("decision", "receipt")) {
            add(all, DefectKind.NAME_MISMATCH, document);
            add(all, DefectKind.NUMBER_MISMATCH, document);
        }
        return all;
    }

    private static void inEvidence(boolean criminal, Set<String> flags, List<Defect> all) {
        for (String record : List.of("victim", "witness", "suspect")) {
            if (record.equals("suspect") || flags.contains(record)) {
                add(all, DefectKind.PAGE_NUMBERS_MISSING, record);
                // In a proper interview room one officer may question alone, if it is recorded; outside never.
                if (criminal || !record.equals("suspect")) {
                    add(all, DefectKind.ONE_OFFICER, record);
                }
            }
        }
        add(all, DefectKind.QUESTIONING_OVER_TIME, "suspect");
        if (flags.contains("certificate")) {
            add(all, DefectKind.NO_INSPECTION_CERTIFICATE, "inspection");
        }
        if (flags.contains("seizure")) {
            add(all, DefectKind.SEIZURE_LIST_UNSIGNED, "seizure");
            add(all, DefectKind.SEIZURE_LIST_MISSING, flags.contains("inspection") ? "inspection" : "suspect");
        }
    }

    private static void add(List<Defect> all, DefectKind kind, String document) {
        all.add(new Defect(kind, document, ""));
    }
}
