package org.assize.internal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.assize.check.run.CheckStatus;
import org.assize.check.run.CheckStatus.Suspension;
import org.assize.check.run.DecisionCounts;
import org.assize.model.check.CheckSuspension;
import org.assize.model.check.ProposalDecision;
import org.assize.model.check.ProposalOutcome;
import org.assize.plugin.Containment;
import org.assize.plugin.ContributionState;
import org.assize.plugin.Failure;
import org.assize.records.Blindness;
import org.assize.records.Library;
import org.assize.records.LibraryException;
import org.assize.records.Projection;
import org.assize.records.RefusedException;
import org.assize.records.event.CheckResumed;
import org.assize.records.event.CheckSuspended;
import org.eclipse.osgi.util.NLS;

/** What people decided about checks and their proposals. */
final class CheckRecords {

    private final Containment containment;

    CheckRecords(Containment containment) {
        this.containment = containment;
    }

    List<CheckStatus> statuses(Library library, List<RegisteredCheck> checks) {
        Map<String, String> off = new HashMap<>();
        for (ContributionState state : containment.states()) {
            if (state.off() && state.contribution().kind().equals(RegisteredCheck.KIND)) {
                off.put(state.contribution().id(), state.failures().isEmpty() ? Messages.switchedOff
                        : NLS.bind(Messages.switchedOffAfter, last(state).what()));
            }
        }
        return library.read(state -> {
            Map<String, Suspension> suspended = new HashMap<>();
            for (CheckSuspension s : state.checkSuspensions()) {
                suspended.put(s.getCheck(), new Suspension(s.getReason(), s.getBy(), s.getAt()));
            }
            Map<List<String>, DecisionCounts> counts = counts(state, library.reviewer().id());
            List<CheckStatus> statuses = new ArrayList<>();
            for (RegisteredCheck check : checks) {
                boolean isOff = containment.isOff(check.contribution());
                statuses.add(new CheckStatus(check.description(), check.plugin(), suspended.get(check.id()),
                        isOff ? off.getOrDefault(check.id(), Messages.switchedOff) : "",
                        counts.getOrDefault(List.of(check.id(), check.description().version()),
                                DecisionCounts.NONE)));
            }
            return statuses;
        });
    }

    private static Failure last(ContributionState state) {
        return state.failures().getLast();
    }

    /** By check and version, without what the reviewer must not know of others yet. */
    private static Map<List<String>, DecisionCounts> counts(Projection state, String reviewer) {
        Map<List<String>, DecisionCounts> counts = new HashMap<>();
        Map<String, Blindness> blindness = new HashMap<>();
        for (ProposalDecision d : state.proposalDecisions()) {
            Blindness hidden = blindness.computeIfAbsent(d.getCaseFile(),
                    caseFile -> Blindness.of(state, reviewer, caseFile));
            if (!hidden.hides(d.getBy())) {
                counts.merge(List.of(d.getCheck(), d.getCheckVersion()), of(d.getOutcome()),
                        (a, b) -> new DecisionCounts(a.accepted() + b.accepted(), a.changed() + b.changed(),
                                a.rejected() + b.rejected()));
            }
        }
        return counts;
    }

    private static DecisionCounts of(ProposalOutcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> new DecisionCounts(1, 0, 0);
            case CHANGED -> new DecisionCounts(0, 1, 0);
            case REJECTED -> new DecisionCounts(0, 0, 1);
        };
    }

    static void suspend(Library library, String check, String reason) throws RefusedException, LibraryException {
        library.commit(state -> {
            if (suspension(state, check).isPresent()) {
                throw refused("check.suspended", check, Messages.alreadySuspended);
            }
            if (reason.isBlank()) {
                throw refused("reason.missing", check, Messages.reasonNeeded);
            }
            return List.of(new CheckSuspended(check, reason.strip()));
        });
    }

    static void resume(Library library, String check) throws RefusedException, LibraryException {
        library.commit(state -> {
            if (suspension(state, check).isEmpty()) {
                throw refused("check.not-suspended", check, Messages.notSuspended);
            }
            return List.of(new CheckResumed(check));
        });
    }

    private static Optional<CheckSuspension> suspension(Projection state, String check) {
        return state.checkSuspensions().stream().filter(s -> s.getCheck().equals(check)).findFirst();
    }

    static RefusedException refused(String code, String check, String message) {
        return new RefusedException(code, check, message);
    }
}
