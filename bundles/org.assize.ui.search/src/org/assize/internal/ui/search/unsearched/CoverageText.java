package org.assize.internal.ui.search.unsearched;

import java.util.ArrayList;
import java.util.List;

import org.assize.internal.ui.search.Messages;
import org.assize.search.Coverage;
import org.eclipse.osgi.util.NLS;

/** What a search has seen, and each kind of thing it could not see, as one short line. */
final class CoverageText {

    private CoverageText() {
    }

    static String of(Coverage seen) {
        List<String> parts = new ArrayList<>();
        int searched = seen.documents() - seen.documentsNotIndexed() - seen.documentsFailed();
        parts.add(NLS.bind(Messages.coverage, searched, seen.pages()));
        add(parts, Messages.coverageWithoutText, seen.pagesWithoutText());
        add(parts, Messages.coverageRecognized, seen.pagesRecognized());
        add(parts, Messages.coverageUncertain, seen.pagesUncertain());
        add(parts, Messages.coverageGarbled, seen.documentsGarbled());
        add(parts, Messages.coveragePartial, seen.documentsPartial());
        add(parts, Messages.coverageFailed, seen.documentsFailed());
        add(parts, Messages.coverageNotIndexed, seen.documentsNotIndexed());
        return String.join(" · ", parts);
    }

    private static void add(List<String> parts, String pattern, int number) {
        if (number > 0) {
            parts.add(NLS.bind(pattern, number));
        }
    }
}
