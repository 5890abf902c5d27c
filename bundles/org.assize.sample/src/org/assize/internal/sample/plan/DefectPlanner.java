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
        this.marks = new Marks(procedure, flags);
        this.possible = heavyFirst(DefectCandidates.of(procedure, flags));
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

    /** Whether a defect can be added to others. */
    static boolean compatible(Defect defect, List<Defect> chosen) {
        long same = chosen.stream().filter(d -> d.kind() == defect.kind()).count();
        return same < defect.kind().most() && chosen.stream().noneMatch(defect::excludes);
    }

    /** In random order, but what costs more tends to come earlier: few grave defects are more usual than many small. */
    private List<Defect> heavyFirst(List<Defect> defects) {
        List<Defect> rest = new ArrayList<>(defects);
        List<Defect> order = new ArrayList<>();
        while (!rest.isEmpty()) {
            int lot = dice.below(rest.stream().mapToInt(DefectPlanner::weight).sum());
            int at = 0;
            while (lot >= weight(rest.get(at))) {
                lot -= weight(rest.get(at++));
            }
            order.add(rest.remove(at));
        }
        return order;
    }

    private static int weight(Defect defect) {
        return defect.kind().amount() + 1;
    }
}
