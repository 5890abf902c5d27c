package org.assize.internal.ui.review;

import org.eclipse.osgi.util.NLS;

/** Texts of the round room. */
final class Messages extends NLS {

    public static String aboutCaseFile;
    public static String aboutLibrary;
    public static String aboutReview;
    public static String aboutRound;
    public static String assignIt;
    public static String byComplexity;
    public static String cannotOpen;
    public static String cannotOpenRound;
    public static String caseFile;
    public static String chooseBest;
    public static String chooseNoBest;
    public static String chooseNoWorst;
    public static String chooseStratum;
    public static String chooseWorst;
    public static String composeAbout;
    public static String composeAsking;
    public static String composeCancelled;
    public static String composeClose;
    public static String composeDocument;
    public static String composeFile;
    public static String composeFilter;
    public static String composeFrom;
    public static String composeIt;
    public static String composeNone;
    public static String composeOpen;
    public static String composeSave;
    public static String composeSubject;
    public static String composeTemplate;
    public static String composeTitle;
    public static String composed;
    public static String composing;
    public static String composingOne;
    public static String contributedLine;
    public static String decided;
    public static String decision;
    public static String drawInvitation;
    public static String drawIt;
    public static String drawProof;
    public static String excludeIt;
    public static String excludeReason;
    public static String freezeIt;
    public static String frozenSummary;
    public static String grade;
    public static String month;
    public static String monthWithFiles;
    public static String monthWithRound;
    public static String newRound;
    public static String noClosedFiles;
    public static String noLibrary;
    public static String noProgram;
    public static String nominatedAs;
    public static String none;
    public static String notScorable;
    public static String nothingProposed;
    public static String openBulletin;
    public static String openReview;
    public static String planIt;
    public static String planSummary;
    public static String population;
    public static String previewIt;
    public static String proposeIt;
    public static String proposing;
    public static String proposingBy;
    public static String publishAgain;
    public static String publishInvitation;
    public static String publishIt;
    public static String publishedLine;
    public static String rank;
    public static String rankKey;
    public static String reason;
    public static String reasonMessage;
    public static String refused;
    public static String reviewProgress;
    public static String reviewer;
    public static String reviewers;
    public static String reviewersTip;
    public static String sample;
    public static String sampleTip;
    public static String score;
    public static String seed;
    public static String seedMessage;
    public static String state;
    public static String stepChoose;
    public static String stepDraw;
    public static String stepPlan;
    public static String stepPublish;
    public static String stepReview;
    public static String strategy;
    public static String stratum;
    public static String tied;
    public static String toDraw;
    public static String unassigned;
    public static String undecided;
    public static String unit;
    public static String vetoed;
    public static String waitsForChoice;
    public static String waitsForDraw;
    public static String waitsForFrame;
    public static String waitsForSeals;

    static {
        NLS.initializeMessages("org.assize.internal.ui.review.messages", Messages.class);
    }

    private Messages() {
    }
}
