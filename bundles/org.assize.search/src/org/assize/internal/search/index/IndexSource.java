package org.assize.internal.search.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/** Where the documents come from. Safe for every thread. */
public interface IndexSource {

    /** {@return a number that is another whenever documents have changed} */
    long revision();

    /** {@return a number that is another whenever case files have changed} */
    long caseRevision();

    /** Shows all case files. The visitor must be quick, for the source may be locked meanwhile. */
    void forEachCase(Consumer<SourceCase> visitor);

    /** Shows all documents. As {@link #forEachCase}. */
    void forEach(Consumer<SourceDocument> visitor);

    /** Shows the documents of one case file, none if there is no such case file. */
    void forEachOf(String caseFile, Consumer<SourceDocument> visitor);

    /** {@return the file of a document} It may be missing. */
    Path file(SourceDocument document);

    /** {@return for each content that has machine readings a number that is another when they have changed} */
    Map<String, Long> readingStamps() throws IOException;

    /** {@return the machine readings of a content, by page} */
    Map<Integer, MachineReading> readings(String sha256) throws IOException;
}
