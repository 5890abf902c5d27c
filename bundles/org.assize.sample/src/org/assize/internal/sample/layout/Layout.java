package org.assize.internal.sample.layout;

import java.io.IOException;
import java.time.LocalDate;

import org.assize.internal.sample.script.Paper;

/** A way to put papers on pages. Safe for use by several threads. */
public interface Layout {

    /** Ending of file names, with the dot. */
    String extension();

    /**
     * Lays a paper out.
     *
     * @param title title of the file
     * @param date  day of the paper
     */
    Laid lay(Paper paper, String title, LocalDate date) throws IOException;
}
