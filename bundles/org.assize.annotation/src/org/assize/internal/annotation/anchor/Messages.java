package org.assize.internal.annotation.anchor;

import org.eclipse.osgi.util.NLS;

/** Texts. */
public final class Messages extends NLS {

    public static String cannotLook;
    public static String differentWords;
    public static String fewWords;
    public static String foundByPicture;
    public static String foundByWords;
    public static String looking;
    public static String machineRead;
    public static String noDocuments;
    public static String noPage;
    public static String nothingKnown;
    public static String otherContext;
    public static String pictureAlike;
    public static String pictureMissing;
    public static String picturesAlike;
    public static String pagesUnreadable;
    public static String sameDocument;
    public static String sameDocumentOtherWords;
    public static String severalPlaces;
    public static String wordsMissing;

    static {
        NLS.initializeMessages("org.assize.internal.annotation.anchor.messages", Messages.class);
    }

    private Messages() {
    }
}
