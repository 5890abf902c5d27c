package org.assize.internal.cli.check;

import org.assize.check.run.CaseCheck.State;
import org.assize.model.check.ProposalOutcome;
import org.eclipse.osgi.util.NLS;

/** Texts of the commands about checks. */
public final class Messages extends NLS {

    public static String active;
    public static String suspended;
    public static String off;
    public static String stale;
    public static String notRun;
    public static String failed;
    public static String notApplicable;
    public static String accepted;
    public static String changed;
    public static String rejected;
    public static String checkLine;
    public static String statsLine;
    public static String noisy;
    public static String casesOrAll;
    public static String unknownCheck;
    public static String unknownCaseFile;
    public static String unknownProposal;
    public static String unknownRule;
    public static String failureLine;
    public static String runDone;
    public static String noItem;
    public static String proposalLine;
    public static String placeLine;
    public static String absenceLine;
    public static String standingLine;
    public static String coverageLine;
    public static String decided;
    public static String reopened;
    public static String nowSuspended;
    public static String nowResumed;

    static {
        NLS.initializeMessages("org.assize.internal.cli.check.messages", Messages.class);
    }

    private Messages() {
    }

    static String standing(State state) {
        return switch (state) {
            case CURRENT -> active;
            case STALE -> stale;
            case NOT_RUN -> notRun;
            case FAILED -> failed;
            case NOT_APPLICABLE -> notApplicable;
            case SUSPENDED -> suspended;
            case OFF -> off;
        };
    }

    static String outcome(ProposalOutcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> accepted;
            case CHANGED -> changed;
            case REJECTED -> rejected;
        };
    }
}
