package org.assize.internal.check;

import java.nio.file.Path;

import org.assize.document.DocumentService;
import org.assize.internal.check.input.InputGatherer;
import org.assize.internal.check.input.TextStore;
import org.assize.internal.check.result.ResultStore;
import org.assize.records.Library;

/**
 * What is kept of checks in the cache of a library.
 *
 * @param texts    what checks read
 * @param results  what they found
 * @param gatherer makes their input
 */
record CheckCache(TextStore texts, ResultStore results, InputGatherer gatherer) {

    /** The number changes whenever another form is kept; the old is then not found. */
    private static final String FORM = "2";

    static CheckCache of(Library library, DocumentService documents) {
        Path folder = library.layout().cache().resolve("checks").resolve(FORM);
        TextStore texts = new TextStore(folder.resolve("texts"));
        return new CheckCache(texts, new ResultStore(folder.resolve("results")),
                new InputGatherer(documents, library.layout(), texts));
    }
}
