package org.assize.internal.sample.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.assize.internal.sample.Dice;

/**
 * Plants defects that {@link DefectPlanner} does not think of. They have a stream of random numbers of their own, each
 * with its own chance, so that what is planted besides does not depend on them.
 */
final class MoreDefects {

    private final Procedure procedure;
    private final Set<String> flags;
    private final Dice dice;
    private final List<Defect> defects;

    private MoreDefects(Procedure procedure, Set<String> flags, List<Defect> planned, Dice dice) {
        this.procedure = procedure;
        this.flags = flags;
        this.dice = dice;
        this.defects = new ArrayList<>(planned);
    }

    /** What was planned, and more. A case file without defects stays without: some have to be in order. */
    static List<Defect> of(Procedure procedure, Set<String> flags, List<Defect> planned, Dice dice) {
        if (planned.isEmpty()) {
            return planned;
        }
        MoreDefects more = new MoreDefects(procedure, flags, planned, dice);
        more.add(flags.contains("hearing") ? 80 : 0, new Defect(DefectKind.HEARING_NOT_NOTIFIED, "notice", ""));
        // The result of a test on the spot is told on the spot, on the report itself.
        boolean expert = flags.contains("expert") && !flags.contains("onSiteTest");
        more.add(expert ? 25 : 0, new Defect(DefectKind.EXPERT_NOT_TOLD, "expert", ""));
        more.add(6, new Defect(DefectKind.PAGE_NUMBERS_REPEATED, "suspect", ""));
        more.add(6, new Defect(DefectKind.NOT_IN_CONTENTS, "contents", "PAGE"));
        more.add(6, new Defect(DefectKind.PAGES_MISCOUNTED, "closing", ""));
        return List.copyOf(more.defects);
    }

    private void add(int percent, Defect defect) {
        boolean wanted = dice.chance(percent) && defect.kind().in(procedure);
        if (wanted && DefectPlanner.compatible(defect, defects)) {
            defects.add(defect);
        }
    }
}
