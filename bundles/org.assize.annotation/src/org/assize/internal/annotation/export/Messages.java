package org.assize.internal.annotation.export;

import org.eclipse.osgi.util.NLS;

/** Texts shown to people. */
public final class Messages extends NLS {

    public static String highlight;
    public static String underline;
    public static String strikeOut;
    public static String squiggly;
    public static String note;
    public static String freeText;
    public static String rectangle;
    public static String ellipse;
    public static String arrow;
    public static String ink;
    public static String stamp;
    public static String stampSaying;
    public static String resolved;
    public static String open;
    public static String unknownCaseFile;
    public static String unknownDocument;
    public static String originalChanged;
    public static String targetForbidden;
    public static String nameMarks;
    public static String nameSummary;
    public static String onEarlierContent;
    public static String notPdf;
    public static String encrypted;
    public static String forbidden;
    public static String signedAndDamaged;
    public static String unreadable;
    public static String repaired;
    public static String certified;
    public static String signed;
    public static String withoutPage;
    public static String importedFrom;
    public static String saidBy;
    public static String noXfdf;
    public static String xfdfTooLarge;
    public static String badAnnotation;
    public static String noSuchPage;
    public static String textTooLong;
    public static String replyToNothing;
    public static String otherDocument;
    public static String summaryTitle;
    public static String summaryHead;
    public static String summaryPage;
    public static String summaryLine;
    public static String summaryQuote;
    public static String summaryTags;
    public static String summaryReply;
    public static String summaryAnswers;
    public static String summaryAnswer;
    public static String summaryEmpty;
    public static String summaryNoPicture;
    public static String pageOfPages;

    static {
        NLS.initializeMessages("org.assize.internal.annotation.export.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
