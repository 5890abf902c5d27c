package org.assize.internal.ui.search.hits;

import org.assize.internal.ui.search.Messages;
import org.assize.search.Hit;
import org.eclipse.osgi.util.NLS;

/** Where a hit stands, in words. */
public final class HitSource {

    private HitSource() {
    }

    /** {@return document and page} */
    static String place(Hit hit) {
        return NLS.bind(Messages.hitPlace, title(hit), hit.page());
    }

    /** {@return the text around the hit with case file, document and page, as it is written in a notice} */
    public static String quotation(Hit hit) {
        return NLS.bind(hit.recognized() ? Messages.quotationByMachine : Messages.quotation,
                new Object[] {hit.snippet().strip(), hit.caseFile(), title(hit), hit.page()});
    }

    private static String title(Hit hit) {
        return hit.title().isEmpty() ? hit.document() : hit.title();
    }
}
