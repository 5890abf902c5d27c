package org.assize.internal.check.result;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.assize.check.CheckDescription;
import org.assize.check.run.InputCoverage;

/**
 * What came of all checks in one case file.
 *
 * @param state    state of the input when it was last gathered
 * @param input    hash of it
 * @param coverage how much of it could be read
 * @param runs     by id of the check; some may have been made from an earlier input
 */
public record StoredCase(String caseFile, String state, String input, InputCoverage coverage, List<StoredRun> runs) {

    /** Copies the list. */
    public StoredCase {
        runs = List.copyOf(runs);
    }

    /** {@return nothing known} */
    public static StoredCase none(String caseFile) {
        return new StoredCase(caseFile, "", "", InputCoverage.NONE, List.of());
    }

    /** {@return the same with what is the input now} */
    public StoredCase of(String newState, String newInput, InputCoverage newCoverage) {
        return new StoredCase(caseFile, newState, newInput, newCoverage, runs);
    }

    /** {@return the same with a run in the place of an earlier one of the same check} */
    public StoredCase with(StoredRun run) {
        List<StoredRun> all = Stream.concat(
                runs.stream().filter(r -> !r.by().check().equals(run.by().check())), Stream.of(run))
                .sorted(Comparator.comparing(r -> r.by().check())).toList();
        return new StoredCase(caseFile, state, input, coverage, all);
    }

    /** {@return the last run of a check, on whatever} */
    public Optional<StoredRun> run(String check) {
        return runs.stream().filter(r -> r.by().check().equals(check)).findFirst();
    }

    /** {@return whether a run would come out the same on the input as it was last gathered} */
    public boolean isCurrent(StoredRun run, CheckDescription check) {
        return run.by().input().equals(input) && run.by().version().equals(check.version())
                && run.by().law().equals(check.law());
    }
}
