package org.assize.internal.ui.check.proposals;

/** What can be done in the list of proposals. */
enum ProposalAction {
    ACCEPT, REJECT, REJECT_WITH_REASON, CHANGE, REOPEN, EVIDENCE, NEXT, PREVIOUS, RERUN, SUSPEND, RESUME
}
