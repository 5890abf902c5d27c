package org.assize.internal.cli;

import org.eclipse.osgi.util.NLS;

/** Texts shown to people. */
public final class Messages extends NLS {

    public static String serviceMissing;
    public static String internalError;
    public static String created;
    public static String libraryLine;
    public static String sampleDone;
    public static String importDone;
    public static String importCancelled;
    public static String indexDone;
    public static String searchDone;
    public static String coverage;
    public static String noRound;
    public static String noReview;
    public static String manyReviews;
    public static String planned;
    public static String stratumLine;
    public static String frozen;
    public static String drawn;
    public static String drawAgrees;
    public static String drawDiffers;
    public static String assigned;
    public static String excluded;
    public static String selected;
    public static String published;
    public static String roundLine;
    public static String reviewLine;
    public static String answered;
    public static String sealed;
    public static String notSealable;
    public static String written;
    public static String verified;
    public static String verifyProblems;
    public static String checklistSound;
    public static String noChecklist;
    public static String tied;
    public static String vetoed;
    public static String notScorable;
    public static String reviewerLine;
    public static String originalsProblem;
    public static String chooseOne;
    public static String doctorFailed;
    public static String noLibrary;
    public static String internalErrorUnlogged;
    public static String hitLine;
    public static String readByMachine;
    public static String notKnown;
    public static String facetLine;
    public static String unsearchedFailed;
    public static String unsearchedNotIndexed;
    public static String unsearchedPartial;
    public static String unsearchedGarbled;
    public static String unsearchedWithoutText;
    public static String unsearchedUncertain;
    public static String noSuchField;
    public static String filterForm;
    public static String noSuchOrder;
    public static String queryOrSaved;
    public static String hitsOutOfRange;
    public static String limitTooSmall;
    public static String csvOrJson;
    public static String noSavedSearch;
    public static String searchSaved;
    public static String searchDeleted;
    public static String savedLine;
    public static String reportDone;
    public static String noCaseFile;
    public static String ocrLimit;
    public static String ocrFailure;
    public static String ocrBand;
    public static String ocrDone;
    public static String ocrEngine;
    public static String ocrStatus;
    public static String ocrNotIndexed;
    public static String documentReplaced;
    public static String documentReplacedLost;
    public static String documentDependents;
    public static String versionPresent;
    public static String versionReplaced;
    public static String versionLost;
    public static String markChecked;
    public static String manyMarks;
    public static String noMark;
    public static String markResolved;
    public static String markReopened;
    public static String markRemoved;
    public static String markRestored;
    public static String markReplied;
    public static String markLinked;
    public static String markUnlinked;
    public static String markAdded;
    public static String noOwnReview;
    public static String noItem;
    public static String noDocument;
    public static String noPage;
    public static String noQuote;
    public static String markInk;
    public static String markPlace;
    public static String markNumbers;
    public static String remarkLine;
    public static String remarkSaved;
    public static String remarkRemoved;
    public static String marksWritten;
    public static String summaryForms;
    public static String marksImported;
    public static String marksWouldBeImported;
    public static String marksUnknown;
    public static String apiSummary;
    public static String apiUsage;
    public static String commandName;
    public static String commandTaken;

    static {
        NLS.initializeMessages("org.assize.internal.cli.messages", Messages.class);
    }

    private Messages() {
    }
}
