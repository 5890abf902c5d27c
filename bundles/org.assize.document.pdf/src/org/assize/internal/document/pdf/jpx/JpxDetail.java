package org.assize.internal.document.pdf.jpx;

import java.io.IOException;

/** How much of a JPEG 2000 picture is unpacked by this thread. PDFBox has no way to hand that through. */
public enum JpxDetail {

    /** As few pixels as there can be: PDFBox only wants to know the kind of colours. */
    HEADER,
    /** About as many as are shown. */
    SHOWN,
    /** All that are asked for: pixels that are numbers of colours cannot be averaged. */
    ALL;

    private static final ThreadLocal<JpxDetail> CURRENT = ThreadLocal.withInitial(() -> SHOWN);

    static JpxDetail current() {
        return CURRENT.get();
    }

    /** Does something with this detail. */
    public void during(Reading reading) throws IOException {
        JpxDetail before = CURRENT.get();
        CURRENT.set(this);
        try {
            reading.run();
        } finally {
            CURRENT.set(before);
        }
    }

    /** Something that may read pictures. */
    public interface Reading {
        /** Reads. */
        void run() throws IOException;
    }
}
