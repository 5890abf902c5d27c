package org.assize.internal.ui.document.pages;

import java.util.HashMap;
import java.util.Map;

import org.assize.internal.ui.document.CaseDocument;
import org.assize.internal.ui.document.CaseDocuments;
import org.assize.internal.ui.document.evidence.EvidencePlace;
import org.assize.model.annotation.Mark;
import org.assize.records.Library;

/**
 * How much there is on the pages of a case file besides what is written there. Immutable.
 *
 * @param counts by document and page; pages without anything are missing
 */
record PageDots(Map<Page, Count> counts) {

    static final PageDots NONE = new PageDots(Map.of());

    private static final Count NOTHING = new Count(0, 0);

    PageDots {
        counts = Map.copyOf(counts);
    }

    /** A page of a document, from 1. */
    record Page(String document, int page) {
    }

    /**
     * What is on a page.
     *
     * @param evidence how many places of it reviews point to
     * @param marks    how many marks it has
     */
    record Count(int evidence, int marks) {

        private Count plus(Count other) {
            return new Count(evidence + other.evidence, marks + other.marks);
        }
    }

    /** {@return what is on the pages of these documents} Any thread. */
    static PageDots read(Library library, CaseDocuments documents) {
        Map<Page, Count> counts = new HashMap<>();
        for (CaseDocument document : documents.all()) {
            for (EvidencePlace place : EvidencePlace.read(library, documents.caseFile(), document.path())) {
                counts.merge(new Page(document.path(), place.page()), new Count(1, 0), Count::plus);
            }
        }
        library.read(state -> {
            for (Mark mark : state.marksOfCaseFile(documents.caseFile())) {
                if (mark.getAnchor() != null && !mark.isRemoved()) {
                    counts.merge(new Page(mark.getDocument(), mark.getAnchor().getPage()), new Count(0, 1),
                            Count::plus);
                }
            }
            return counts;
        });
        return new PageDots(counts);
    }

    /** {@return what is on a page} */
    Count of(String document, int page) {
        return counts.getOrDefault(new Page(document, page), NOTHING);
    }
}
