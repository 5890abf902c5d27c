package org.assize.internal.search.index;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Where the documents come from. Safe for every thread. */
public interface IndexSource {

    /** {@return a number that is another whenever documents or their metadata have changed} */
    long revision();

    /** Shows all documents. The visitor must be quick, for the source may be locked meanwhile. */
    void forEach(Consumer<SourceDocument> visitor);

    /** Shows the documents of one case file, none if there is no such case file. */
    void forEachOf(String caseFile, Consumer<SourceDocument> visitor);

    /** {@return the file of a document} It may be missing. */
    Path file(SourceDocument document);
}
