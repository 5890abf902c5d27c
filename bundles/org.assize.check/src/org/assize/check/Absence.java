package org.assize.check;

import java.util.List;

/**
 * What was looked for and not found. How many pages were looked through, and how many of them nobody could read, is
 * added by who runs the check.
 *
 * @param searched  what was looked for
 * @param documents paths of the documents that were looked through; empty for the whole case file
 * @param queries   the words or patterns looked for, as a person can look for them again
 */
public record Absence(Wording searched, List<String> documents, List<String> queries) {

    /** Copies the lists. */
    public Absence {
        documents = List.copyOf(documents);
        queries = List.copyOf(queries);
    }
}
