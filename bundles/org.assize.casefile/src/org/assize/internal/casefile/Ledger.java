package org.assize.internal.casefile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import org.assize.casefile.IntakeException;
import org.assize.casefile.IntakeProblem;
import org.assize.casefile.IntakeReport;
import org.assize.casefile.ProblemKind;
import org.assize.records.Library;
import org.assize.records.LibraryException;
import org.assize.records.Projection;
import org.assize.records.RefusedException;
import org.assize.records.event.CaseFileRegistered;
import org.assize.records.event.DomainEvent;

/** Records outcomes in batches, each forced to disk once, and keeps count. */
final class Ledger {

    private static final int BATCH = 50;

    private final Library library;
    private final List<Outcome> pending = new ArrayList<>();
    private final Map<Outcome.Count, Integer> counts = new EnumMap<>(Outcome.Count.class);
    private final List<IntakeProblem> problems = new ArrayList<>();

    Ledger(Library library) {
        this.library = library;
    }

    /** Takes a problem that belongs to no case file. */
    void add(Findings findings) {
        problems.addAll(findings.problems());
    }

    /** Takes an outcome; it may be recorded later. */
    void add(Outcome outcome) throws IntakeException {
        pending.add(outcome);
        if (pending.size() >= BATCH) {
            record();
        }
    }

    /** Records what is pending. */
    void record() throws IntakeException {
        Set<DomainEvent> late = new HashSet<>();
        if (pending.stream().anyMatch(outcome -> outcome.event() != null)) {
            commit(late);
        }
        for (Outcome outcome : pending) {
            if (outcome.event() != null && late.contains(outcome.event())) {
                outcome.findings().refuse(ProblemKind.DUPLICATE_NUMBER, "", Messages.registeredMeanwhile);
                count(Outcome.refused(outcome.findings()));
            } else {
                count(outcome);
            }
        }
        pending.clear();
    }

    IntakeReport report(IntakeReport.Ending ending) {
        return new IntakeReport(ending, of(Outcome.Count.IMPORTED), of(Outcome.Count.UNCHANGED),
                of(Outcome.Count.UPDATED), of(Outcome.Count.REFUSED), problems);
    }

    private void commit(Set<DomainEvent> late) throws IntakeException {
        try {
            library.commit(state -> {
                List<DomainEvent> events = new ArrayList<>();
                for (Outcome outcome : pending) {
                    DomainEvent event = outcome.event();
                    if (event != null && isLate(event, state)) {
                        late.add(event);
                    } else if (event != null) {
                        events.add(event);
                    }
                }
                return events;
            });
        } catch (RefusedException | LibraryException e) {
            throw new IntakeException(NLS.bind(Messages.notRecorded, library.name(), e.getMessage()), e);
        }
    }

    /** Somebody else may have registered the number since this run began. */
    private static boolean isLate(DomainEvent event, Projection state) {
        return event instanceof CaseFileRegistered registered
                && state.caseFile(registered.caseFile().number()).isPresent();
    }

    private void count(Outcome outcome) {
        counts.merge(outcome.count(), 1, Integer::sum);
        problems.addAll(outcome.findings().problems());
    }

    private int of(Outcome.Count count) {
        return counts.getOrDefault(count, 0);
    }
}
