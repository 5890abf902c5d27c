package org.assize.internal.ui.review;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.assize.model.casefile.CaseFile;
import org.assize.records.Library;

/**
 * A month in which case files were closed.
 *
 * @param caseFiles how many
 * @param hasRound whether a round of this month stands in the records
 */
record MonthOfCases(YearMonth month, int caseFiles, boolean hasRound) {

    /** The months of a library, the latest first. Reads the library, so not on the UI thread. */
    static List<MonthOfCases> of(Library library) {
        return library.read(state -> {
            Map<YearMonth, Integer> months = new TreeMap<>(Comparator.reverseOrder());
            for (CaseFile caseFile : state.library().getCaseFiles()) {
                if (caseFile.getClosed() != null) {
                    months.merge(YearMonth.from(caseFile.getClosed()), 1, Integer::sum);
                }
            }
            return months.entrySet().stream().map(e -> new MonthOfCases(e.getKey(), e.getValue(),
                    state.round(e.getKey().toString()).isPresent())).toList();
        });
    }
}
