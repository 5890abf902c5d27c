package org.assize.check.run;

import java.util.List;
import java.util.Locale;

import org.assize.check.Wording;
import org.assize.internal.check.Messages;
import org.assize.records.event.AbsenceData;

/**
 * What a check looked for and did not find.
 *
 * @param documents        paths of the documents that were looked through; empty for the whole case file
 * @param pages            their pages
 * @param pagesWithoutText those that nobody could read
 * @param pagesUncertain   those that a machine read with low confidence
 * @param queries          the words or patterns looked for
 */
public record SearchedInVain(Wording searched, List<String> documents, int pages, int pagesWithoutText,
        int pagesUncertain, List<String> queries) {

    /** Copies the lists. */
    public SearchedInVain {
        documents = List.copyOf(documents);
        queries = List.copyOf(queries);
    }

    /** {@return what is recorded} */
    public AbsenceData toData(Locale locale) {
        String scope = documents.isEmpty() ? Messages.wholeCaseFile : String.join(", ", documents);
        return new AbsenceData(searched.in(locale), scope, pages, pagesWithoutText, pagesUncertain, queries);
    }
}
