package org.assize.internal.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.assize.check.run.CaseCheck;
import org.assize.check.run.CaseCheck.State;
import org.assize.check.run.CaseProposals;
import org.assize.check.run.CheckStatus;
import org.assize.check.run.Proposal;
import org.assize.check.run.TimelineFact;
import org.assize.internal.check.result.StoredCase;
import org.assize.internal.check.result.StoredRun;
import org.assize.records.event.EvidenceData;

/** What is known about a case file, seen beside what is so now. */
final class CaseStanding {

    private final StoredCase stored;
    private final boolean unchanged;
    private final String caseKind;
    private final Map<CheckStatus, StoredRun> offered = new LinkedHashMap<>();
    private final List<CaseCheck> states = new ArrayList<>();

    /**
     * Compares.
     *
     * @param unchanged whether the input is what it was when it was last gathered
     */
    CaseStanding(StoredCase stored, boolean unchanged, String caseKind, List<CheckStatus> checks) {
        this.stored = stored;
        this.unchanged = unchanged;
        this.caseKind = caseKind;
        checks.forEach(this::add);
    }

    private void add(CheckStatus check) {
        CaseCheck standing = standing(check);
        states.add(standing);
        if (standing.state() == State.CURRENT || standing.state() == State.STALE) {
            offered.put(check, stored.run(check.id()).orElseThrow());
        }
    }

    private CaseCheck standing(CheckStatus check) {
        if (check.suspension() != null) {
            return new CaseCheck(check.id(), State.SUSPENDED, check.suspension().reason());
        }
        if (!check.off().isEmpty()) {
            return new CaseCheck(check.id(), State.OFF, check.off());
        }
        Set<String> kinds = check.description().caseKinds();
        if (!kinds.isEmpty() && !kinds.contains(caseKind)) {
            return new CaseCheck(check.id(), State.NOT_APPLICABLE, "");
        }
        Optional<StoredRun> run = stored.run(check.id());
        boolean current = unchanged && run.filter(r -> stored.isCurrent(r, check.description())).isPresent();
        if (run.isEmpty() || !current && run.get().ending().isFailure()) {
            return new CaseCheck(check.id(), State.NOT_RUN, "");
        }
        if (run.get().ending().isFailure()) {
            return new CaseCheck(check.id(), State.FAILED, run.get().reason());
        }
        return new CaseCheck(check.id(), current ? State.CURRENT : State.STALE, "");
    }

    CaseProposals proposals() {
        List<Proposal> proposals = offered.values().stream().flatMap(r -> r.proposals().stream()).toList();
        return new CaseProposals(stored.caseFile(), proposals, states, stored.coverage());
    }

    /** What several checks say is said once. */
    List<TimelineFact> timeline() {
        Map<List<Object>, TimelineFact> facts = new LinkedHashMap<>();
        offered.values().stream().flatMap(r -> r.facts().stream())
                .forEach(f -> facts.merge(key(f), f, CaseStanding::joined));
        return facts.values().stream().sorted(Comparator.comparing(TimelineFact::from)
                .thenComparing(TimelineFact::kind).thenComparing(f -> f.title().zh())).toList();
    }

    private static List<Object> key(TimelineFact f) {
        EvidenceData place = f.place();
        return List.of(f.kind(), f.from(), Optional.ofNullable(f.until()), f.title(),
                place == null ? "" : place.document() + "#" + place.anchor().page());
    }

    private static TimelineFact joined(TimelineFact a, TimelineFact b) {
        Set<String> people = new LinkedHashSet<>(a.people());
        people.addAll(b.people());
        Set<String> proposals = new LinkedHashSet<>(a.proposals());
        proposals.addAll(b.proposals());
        return new TimelineFact(a.check(), a.kind(), a.from(), a.until(), a.title(), List.copyOf(people), a.place(),
                List.copyOf(proposals));
    }
}
