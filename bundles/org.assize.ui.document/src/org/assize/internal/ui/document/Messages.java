package org.assize.internal.ui.document;

import org.eclipse.osgi.util.NLS;

/** Texts of the reading room. */
public final class Messages extends NLS {

    public static String actualSize;
    public static String boxTool;
    public static String cannotOpen;
    public static String darkPaper;
    public static String drawing;
    public static String evidenceBox;
    public static String evidenceOnPage;
    public static String evidenceText;
    public static String facing;
    public static String facingWithCover;
    public static String find;
    public static String findAll;
    public static String findClose;
    public static String findCount;
    public static String findMessage;
    public static String findNext;
    public static String findNothing;
    public static String findPage;
    public static String findPagesWithoutText;
    public static String findPlace;
    public static String findPrevious;
    public static String firstDocument;
    public static String fitHeight;
    public static String fitPage;
    public static String fitWidth;
    public static String goToPage;
    public static String lastDocument;
    public static String machineReading;
    public static String machineReadingUncertain;
    public static String marksOnPage;
    public static String nextDocument;
    public static String nextHint;
    public static String noAnswerHere;
    public static String noLibrary;
    public static String noPages;
    public static String noSuchDocument;
    public static String noSuchPage;
    public static String notADocument;
    public static String notASize;
    public static String noticeDamaged;
    public static String noticeEncoding;
    public static String noticeFont;
    public static String noticeGarbled;
    public static String noticeImage;
    public static String noticePart;
    public static String noticeTextOnly;
    public static String noticeTruncated;
    public static String noticeUnreadable;
    public static String ofPages;
    public static String oneColumn;
    public static String openBeside;
    public static String opening;
    public static String openInWindow;
    public static String openLibrary;
    public static String originalChanged;
    public static String othersUntouched;
    public static String pageNumber;
    public static String pageOf;
    public static String pageRetry;
    public static String pagesAsContents;
    public static String pagesAsPictures;
    public static String pagesEmpty;
    public static String previousDocument;
    public static String previousHint;
    public static String quoteNoText;
    public static String evidenceEarlier;
    public static String quoteNotFound;
    public static String rotate;
    public static String rotatePage;
    public static String runningPage;
    public static String scrollTogether;
    public static String placeLooking;
    public static String placeMoved;
    public static String placeOrphan;
    public static String placeUncertain;
    public static String selectFirst;
    public static String size;
    public static String source;
    public static String sourcePage;
    public static String sourcePages;
    public static String takeEvidence;
    public static String tryAgain;
    public static String viewMenu;

    static {
        NLS.initializeMessages("org.assize.internal.ui.document.messages", Messages.class);
    }

    private Messages() {
    }
}
