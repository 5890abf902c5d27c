package org.assize.internal.ui.document.marklist;

import org.eclipse.osgi.util.NLS;

/** Texts of the list of marks. */
final class Messages extends NLS {

    public static String answerOf;
    public static String answersLine;
    public static String askPlace;
    public static String askTags;
    public static String askText;
    public static String choice;
    public static String columnAnswers;
    public static String columnPage;
    public static String columnReplies;
    public static String columnTime;
    public static String columnWords;
    public static String countOf;
    public static String donePlace;
    public static String doneRecolour;
    public static String doneRemove;
    public static String doneReopen;
    public static String doneReply;
    public static String doneResolve;
    public static String doneTag;
    public static String doneWrite;
    public static String emptyDocument;
    public static String emptyLibrary;
    public static String emptyReader;
    public static String evidenceOf;
    public static String fieldAuthor;
    public static String fieldColour;
    public static String fieldKind;
    public static String fieldPlace;
    public static String fieldStatus;
    public static String fieldTag;
    public static String filterClear;
    public static String filterMore;
    public static String filterMoreTip;
    public static String filterText;
    public static String foreign;
    public static String foreignAuthor;
    public static String groupByAuthor;
    public static String groupByDocument;
    public static String groupByNothing;
    public static String groupByPage;
    public static String groupFolded;
    public static String groupOpen;
    public static String keeping;
    public static String kept;
    public static String lookingForPlaces;
    public static String nothingSelected;
    public static String offerOpen;
    public static String or;
    public static String page;
    public static String pageOfDocument;
    public static String placeExact;
    public static String placeMoved;
    public static String placeNotLooked;
    public static String placeOrphan;
    public static String placeReason;
    public static String placeSign;
    public static String placeUncertain;
    public static String quoted;
    public static String remark;
    public static String remarkDelete;
    public static String remarkKeep;
    public static String remarkNew;
    public static String remarkOf;
    public static String remarkOrigin;
    public static String remarkOwn;
    public static String remarkUses;
    public static String remarks;
    public static String reopen;
    public static String replyLine;
    public static String replyMessage;
    public static String resolve;
    public static String resolvedSign;
    public static String selectedCount;
    public static String stamped;
    public static String statusOpen;
    public static String statusResolved;
    public static String tagSeparator;
    public static String viewFailed;
    public static String wholeCaseFile;

    static {
        NLS.initializeMessages("org.assize.internal.ui.document.marklist.messages", Messages.class);
    }

    private Messages() {
    }
}
