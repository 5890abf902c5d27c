package org.assize.document.office;

import java.util.List;

import org.assize.document.DocumentReader;

/** The readers of this bundle for a program without services, such as a test. */
public final class OfficeReaders {

    private OfficeReaders() {
    }

    /** {@return one of each} */
    public static List<DocumentReader> all() {
        return List.of(new WordReader(), new SpreadsheetReader(), new PresentationReader(), new RtfReader(),
                new HtmlReader(), new MailReader(), new ZipReader());
    }
}
