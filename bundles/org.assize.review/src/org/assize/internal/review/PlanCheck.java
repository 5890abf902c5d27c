package org.assize.internal.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.assize.records.RefusedException;
import org.assize.records.Refusal;
import org.assize.records.event.ChecklistUseData;
import org.assize.records.event.RoundPlan;
import org.assize.records.event.StratumData;
import org.eclipse.osgi.util.NLS;

/** Whether a plan can be carried out; tells all that is wrong with it at once. */
final class PlanCheck {

    private PlanCheck() {
    }

    static void check(RoundPlan plan, LibraryChecklists checklists) throws RefusedException {
        List<Refusal> refusals = new ArrayList<>();
        if (plan.from().isAfter(plan.to())) {
            refusals.add(refusal("round.period", plan.round(), Messages.badPeriod, plan.from(), plan.to()));
        }
        if (plan.strata().isEmpty()) {
            refusals.add(refusal("round.strata.none", plan.round(), Messages.noStrata));
        }
        Set<String> ids = new HashSet<>();
        for (StratumData stratum : plan.strata()) {
            if (!ids.add(stratum.id())) {
                refusals.add(refusal("round.strata.duplicate", stratum.id(), Messages.duplicateStratum, stratum.id()));
            }
            if (stratum.quota() < 1) {
                refusals.add(refusal("round.strata.quota", stratum.id(), Messages.badQuota, stratum.id()));
            }
            if (plan.checklists().stream().noneMatch(c -> c.kind() == stratum.kind())) {
                refusals.add(refusal("checklist.unknown", stratum.id(), Messages.noChecklist, stratum.kind(), "-"));
            }
        }
        for (ChecklistUseData use : plan.checklists()) {
            if (!checklists.hasExactly(use)) {
                refusals.add(refusal("checklist.unknown", use.urn(), Messages.noChecklist, use.urn(), use.version()));
            }
        }
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
    }

    private static Refusal refusal(String code, String subject, String pattern, Object... arguments) {
        return new Refusal(code, subject, NLS.bind(pattern, arguments));
    }
}
