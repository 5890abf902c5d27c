package org.assize.check.run;

import java.util.List;

/**
 * What is known about a case file.
 *
 * @param proposals what checks proposed, by check and in its order; that of stale checks too
 * @param checks    how each check stands, by id
 * @param coverage  what could be read; nothing if no check has run
 */
public record CaseProposals(String caseFile, List<Proposal> proposals, List<CaseCheck> checks,
        InputCoverage coverage) {

    /** Copies the lists. */
    public CaseProposals {
        proposals = List.copyOf(proposals);
        checks = List.copyOf(checks);
    }

    /** {@return whether a proposal was made from something that is no longer so} */
    public boolean isStale(Proposal proposal) {
        return checks.stream().anyMatch(c -> c.check().equals(proposal.by().check())
                && c.state() == CaseCheck.State.STALE);
    }

    /** {@return whether running would tell more: an active check has not run, or on something else} */
    public boolean isIncomplete() {
        return checks.stream().anyMatch(c -> c.state() == CaseCheck.State.NOT_RUN
                || c.state() == CaseCheck.State.STALE);
    }
}
