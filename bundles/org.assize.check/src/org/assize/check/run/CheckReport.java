package org.assize.check.run;

import java.util.List;

/**
 * What came of a run.
 *
 * @param runs      every check in every case file, by case file as asked for, then by check
 * @param cancelled whether it was cancelled; what is missing then was not run
 */
public record CheckReport(List<CheckRun> runs, boolean cancelled) {

    /** Copies the list. */
    public CheckReport {
        runs = List.copyOf(runs);
    }

    /** {@return those that ended in a certain way} */
    public long count(CheckRun.Ending ending) {
        return runs.stream().filter(r -> r.ending() == ending).count();
    }

    /** {@return those that failed in whatever way} */
    public List<CheckRun> failures() {
        return runs.stream().filter(r -> r.ending().isFailure()).toList();
    }
}
