package org.assize.internal.check.result;

import java.util.List;

import org.assize.check.run.CheckRun;
import org.assize.check.run.Proposal;
import org.assize.check.run.TimelineFact;
import org.assize.records.event.CheckRunData;

/**
 * What came of one check in one case file.
 *
 * @param by     the check and what it read
 * @param ending never {@link CheckRun.Ending#CACHED} or {@link CheckRun.Ending#OFF}
 * @param reason why it failed; empty otherwise
 */
public record StoredRun(CheckRunData by, CheckRun.Ending ending, String reason, List<Proposal> proposals,
        List<TimelineFact> facts) {

    /** Copies the lists. */
    public StoredRun {
        proposals = List.copyOf(proposals);
        facts = List.copyOf(facts);
    }

    /** {@return one that failed} */
    public static StoredRun failed(CheckRunData by, CheckRun.Ending ending, String reason) {
        return new StoredRun(by, ending, reason, List.of(), List.of());
    }
}
