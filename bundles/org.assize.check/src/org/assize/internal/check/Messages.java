package org.assize.internal.check;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
public final class Messages extends NLS {

    public static String wholeCaseFile;
    public static String originalChanged;
    public static String unknownDocument;
    public static String unknownPage;
    public static String tooMuch;
    public static String offPage;
    public static String sameKey;
    public static String unknownKind;
    public static String noKey;
    public static String noExplanation;
    public static String badConfidence;
    public static String nothingShown;
    public static String noLaw;
    public static String noSearch;
    public static String descriptionIncomplete;
    public static String kindIncomplete;
    public static String tookTooLong;
    public static String tookTooMuchMemory;
    public static String saidTooMuch;
    public static String saidNonsense;
    public static String endedProcess;
    public static String processFailed;
    public static String bindingIncomplete;
    public static String bindingMissing;
    public static String bindingUnreadable;
    public static String bindingUnknown;
    public static String bindingTwice;
    public static String switchedOff;
    public static String switchedOffAfter;
    public static String alreadySuspended;
    public static String notSuspended;
    public static String reasonNeeded;
    public static String unknownCheck;
    public static String checking;
    public static String readingCase;
    public static String runningChecks;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
