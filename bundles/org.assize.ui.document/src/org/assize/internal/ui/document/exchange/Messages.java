package org.assize.internal.ui.document.exchange;

import org.eclipse.osgi.util.NLS;

/** Texts about writing and reading marks. */
final class Messages extends NLS {

    public static String cancel;
    public static String cannotOpen;
    public static String close;
    public static String copyPath;
    public static String duplicates;
    public static String exportTitle;
    public static String exported;
    public static String exporting;
    public static String foreseen;
    public static String importTitle;
    public static String imported;
    public static String importing;
    public static String noProgram;
    public static String nothingToExport;
    public static String nothingToImport;
    public static String openFile;
    public static String openFirst;
    public static String openFolder;
    public static String previewTitle;
    public static String takeIn;
    public static String unknownKind;

    static {
        NLS.initializeMessages("org.assize.internal.ui.document.exchange.messages", Messages.class);
    }

    private Messages() {
    }
}
