package org.assize.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.assize.document.CsvText;
import org.assize.internal.search.Messages;
import org.assize.records.AtomicFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/**
 * What each of many queries finds, and each of its terms by itself, with what could not be searched.
 *
 * @param queries  one for each query, in the order of the list
 * @param coverage what was searched
 */
public record TermReport(List<QueryCount> queries, Coverage coverage) {

    /** Names of the columns of {@link #csv()}. They are for programs and stay as they are in every language. */
    public static final List<String> COLUMNS = List.of("query", "term", "pages", "documents", "caseFiles", "problem",
            "pagesSearched", "pagesWithoutText", "pagesUncertain", "documentsUnread");

    /** Without it spreadsheets take UTF-8 for the encoding of the machine. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Copies the list. */
    public TermReport {
        queries = List.copyOf(queries);
    }

    /**
     * Counts. A query that cannot be understood costs one row.
     *
     * @param monitor shows progress, one step a query; null for none
     * @throws SearchException if the index cannot be read
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor is cancelled
     */
    public static TermReport of(SearchIndex index, List<String> queries, @Nullable IProgressMonitor monitor)
            throws SearchException {
        return new TermReport(index.count(queries, monitor), index.coverage());
    }

    /**
     * {@return the report as CSV: a row for each query, with an empty term, followed by a row for each of its terms}
     * Every row tells what was searched, so that rows mean the same when they are sorted or taken elsewhere. Cells that
     * begin like a formula have an apostrophe before them, which {@link TermList} takes away again.
     */
    public String csv() {
        StringBuilder csv = new StringBuilder(CsvText.line(COLUMNS));
        for (QueryCount query : queries) {
            csv.append(row(query.query(), "", query));
            query.terms().forEach(term -> csv.append(row(query.query(), term.query(), term)));
        }
        return csv.toString();
    }

    /**
     * Writes the report as CSV in UTF-8 with a byte order mark, for spreadsheets.
     *
     * @throws SearchException if the file cannot be written; what was there before is still there
     */
    public void write(Path file) throws SearchException {
        try {
            AtomicFile.replace(file, (BYTE_ORDER_MARK + csv()).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new SearchException(NLS.bind(Messages.termReportUnwritable, file, e), e);
        }
    }

    private String row(String query, String term, QueryCount count) {
        boolean counted = count.problem().isEmpty();
        return CsvText.safeLine(Stream.of(query, term, counted ? count.pages() : "", counted ? count.documents() : "",
                counted ? count.caseFiles() : "", count.problem(), coverage.pages() - coverage.pagesWithoutText(),
                coverage.pagesWithoutText(), coverage.pagesUncertain(), coverage.documentsUnread())
                .map(Object::toString).toList());
    }
}
