package org.assize.internal.ui.document.mark;

import org.eclipse.osgi.util.NLS;

/** Texts about marks. */
public final class Messages extends NLS {

    public static String cardClose;
    public static String cardRemoveReply;
    public static String cardReply;
    public static String cardReplyTip;
    public static String cardTags;
    public static String cardText;
    public static String chooseColour;
    public static String chooseStamp;
    public static String colourBlue;
    public static String colourGreen;
    public static String colourGrey;
    public static String colourOrange;
    public static String colourPink;
    public static String colourRed;
    public static String colourViolet;
    public static String colourYellow;
    public static String evidenceTaken;
    public static String foreign;
    public static String kindArrow;
    public static String kindEllipse;
    public static String kindFreeText;
    public static String kindHighlight;
    public static String kindInk;
    public static String kindNote;
    public static String kindRectangle;
    public static String kindSquiggly;
    public static String kindStamp;
    public static String kindStrikeOut;
    public static String kindUnderline;
    public static String libraryClosed;
    public static String link;
    public static String linkedTo;
    public static String menuColour;
    public static String menuCopy;
    public static String menuCopyText;
    public static String menuCopyWithSource;
    public static String menuEdit;
    public static String menuEvidence;
    public static String menuLink;
    public static String menuRead;
    public static String menuRemove;
    public static String menuReopen;
    public static String menuSettle;
    public static String menuShowInList;
    public static String menuStamp;
    public static String menuUnlink;
    public static String noItem;
    public static String noNext;
    public static String noPrevious;
    public static String notOwn;
    public static String notRecorded;
    public static String notRecordedSafe;
    public static String notRecordedTodo;
    public static String nothingToRedo;
    public static String nothingToUndo;
    public static String ownStamp;
    public static String ownStampTitle;
    public static String ownStampTooLong;
    public static String ownStampWord;
    public static String phraseKeep;
    public static String phrases;
    public static String recolour;
    public static String redoTool;
    public static String redone;
    public static String remove;
    public static String removeReply;
    public static String reopen;
    public static String reply;
    public static String reshape;
    public static String resolve;
    public static String resolved;
    public static String toolKept;
    public static String toolOn;
    public static String toolTip;
    public static String toolsName;
    public static String undoFailed;
    public static String undoTool;
    public static String undone;
    public static String unlink;
    public static String unlinked;
    public static String write;

    static {
        NLS.initializeMessages("org.assize.internal.ui.document.mark.messages", Messages.class);
    }

    private Messages() {
    }
}
