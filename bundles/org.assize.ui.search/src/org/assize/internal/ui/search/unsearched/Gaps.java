package org.assize.internal.ui.search.unsearched;

import java.util.ArrayList;
import java.util.List;

import org.assize.document.CsvText;
import org.assize.internal.ui.search.Messages;
import org.assize.search.SearchException;
import org.assize.search.SearchIndex;
import org.assize.search.Unsearched;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jspecify.annotations.Nullable;

/**
 * What a search cannot see, as far as a person would look through it.
 *
 * @param all      in the order of the index
 * @param complete whether there is nothing beyond
 */
record Gaps(List<Unsearched> all, boolean complete) {

    /** Nothing is missing, or nobody has looked yet. */
    static final Gaps NONE = new Gaps(List.of(), true);

    /** Names of the columns. */
    static final List<String> HEADER = List.of(Messages.columnKind, Messages.columnCaseFile, Messages.columnDocument,
            Messages.columnPage, Messages.columnDetail);

    private static final int LIMIT = 100_000;
    private static final int CHUNK = 5_000;

    /** Reads them, in pieces so that it can be cancelled. Not for the UI thread. */
    static Gaps read(SearchIndex index, IProgressMonitor monitor) throws SearchException {
        List<Unsearched> all = new ArrayList<>();
        boolean complete = false;
        while (!complete && all.size() < LIMIT) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            List<Unsearched> next = index.unsearched("", all.size(), CHUNK);
            all.addAll(next);
            complete = next.size() < CHUNK;
        }
        return new Gaps(List.copyOf(all), complete);
    }

    /** {@return those of one kind, or all for null} */
    List<Unsearched> of(Unsearched.@Nullable Kind kind) {
        return kind == null ? all : all.stream().filter(gap -> gap.kind() == kind).toList();
    }

    /** {@return some of them as CSV with a header, as spreadsheets read it} */
    static String csv(List<Unsearched> gaps) {
        // Without the mark spreadsheets take UTF-8 for the code page of the country.
        StringBuilder csv = new StringBuilder("\ufeff").append(CsvText.line(HEADER));
        gaps.forEach(gap -> csv.append(CsvText.safeLine(cells(gap))));
        return csv.toString();
    }

    /** {@return the cells of a row, in the order of {@link #HEADER}} */
    static List<String> cells(Unsearched gap) {
        return List.of(KindLabels.of(gap.kind()), gap.caseFile(), gap.document(),
                gap.page() == 0 ? "" : Integer.toString(gap.page()), gap.detail());
    }
}
