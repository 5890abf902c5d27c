package org.assize.internal.ui.document;

import java.util.List;

import org.eclipse.osgi.util.NLS;

/** A quotation with where it comes from, as it is written in a notice. */
public final class SourceLine {

    private SourceLine() {
    }

    /**
     * {@return the quotation and its source}
     *
     * @param pages the pages it stands on, in order, at least one
     */
    static String of(CaseDocument document, List<Integer> pages, String text) {
        return of(document.caseFile(), document.title(), pages, text);
    }

    /** {@return a quotation from the document of a case file and its source} */
    public static String of(String caseFile, String title, List<Integer> pages, String text) {
        String first = Integer.toString(pages.getFirst());
        String where = pages.size() == 1 ? NLS.bind(Messages.sourcePage, first)
                : NLS.bind(Messages.sourcePages, first, pages.getLast());
        return NLS.bind(Messages.source, new Object[] {text, caseFile, title, where});
    }
}
