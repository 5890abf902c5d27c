package org.assize.internal.ui.document;

import java.util.List;

import org.eclipse.osgi.util.NLS;

/** A quotation with where it comes from, as it is written in a notice. */
final class SourceLine {

    private SourceLine() {
    }

    /**
     * {@return the quotation and its source}
     *
     * @param pages the pages it stands on, in order, at least one
     */
    static String of(CaseDocument document, List<Integer> pages, String text) {
        String first = Integer.toString(pages.getFirst());
        String where = pages.size() == 1 ? NLS.bind(Messages.sourcePage, first)
                : NLS.bind(Messages.sourcePages, first, pages.getLast());
        return NLS.bind(Messages.source, new Object[] {text, document.caseFile(), document.title(), where});
    }
}
