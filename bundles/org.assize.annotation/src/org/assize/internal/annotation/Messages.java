package org.assize.internal.annotation;

import org.eclipse.osgi.util.NLS;

/** Texts shown to people. */
public final class Messages extends NLS {

    public static String stampQualified;
    public static String stampUnqualified;
    public static String stampVerify;
    public static String unknownMark;
    public static String notYours;
    public static String removedMark;
    public static String idNotNew;
    public static String idNotUuid;
    public static String unknownCaseFile;
    public static String unknownDocument;
    public static String otherContent;
    public static String moved;
    public static String badPage;
    public static String badColour;
    public static String badWidth;
    public static String badStamp;
    public static String badGeometry;
    public static String tooManyPoints;
    public static String textTooLong;
    public static String tooManyTags;
    public static String replyEmpty;
    public static String replyNotYours;
    public static String unknownReply;
    public static String unknownReview;
    public static String noItem;
    public static String reviewNotYours;
    public static String reviewClosed;
    public static String reviewOfOtherCaseFile;
    public static String remarkEmpty;
    public static String remarkTooLong;
    public static String remarkUnknown;
    public static String remarksMissing;
    public static String remarksTooLarge;
    public static String remarksUnreadable;

    static {
        NLS.initializeMessages("org.assize.internal.annotation.messages", Messages.class);
    }

    private Messages() {
    }
}
