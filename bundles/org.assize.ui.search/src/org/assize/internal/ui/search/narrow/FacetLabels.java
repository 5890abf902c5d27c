package org.assize.internal.ui.search.narrow;

import java.util.Locale;

import org.assize.internal.ui.search.Messages;
import org.assize.model.casefile.CaseKind;
import org.assize.model.review.SelectionKind;
import org.assize.search.FacetField;
import org.assize.ui.Labels;

/** The words of the field for what hits are narrowed by, in the user's language. */
final class FacetLabels {

    private FacetLabels() {
    }

    static String of(FacetField field) {
        return switch (field) {
            case UNIT -> Messages.facetUnit;
            case HANDLER -> Messages.facetHandler;
            case CASE_KIND -> Messages.facetKind;
            case CAUSE -> Messages.facetCause;
            case YEAR -> Messages.facetYear;
            case DOCUMENT_TYPE -> Messages.facetDocument;
            case ROUND_RESULT -> Messages.facetResult;
            case TEXT_SOURCE -> Messages.facetText;
        };
    }

    /** A value as it is shown; those that are words of the model are translated, names stay as they are. */
    static String of(FacetField field, String value) {
        if (value.isEmpty()) {
            return Messages.facetNotKnown;
        }
        return switch (field) {
            case CASE_KIND -> Labels.of(CaseKind.valueOf(value.toUpperCase(Locale.ROOT)));
            case ROUND_RESULT -> result(value);
            case TEXT_SOURCE -> source(value);
            default -> value;
        };
    }

    private static String result(String value) {
        return switch (value) {
            case "best" -> Labels.of(SelectionKind.BEST);
            case "worst" -> Labels.of(SelectionKind.WORST);
            default -> value; // a grade, as the checklist calls it
        };
    }

    private static String source(String value) {
        return switch (value) {
            case "recognized" -> Messages.textRecognized;
            case "none" -> Messages.textNone;
            default -> Messages.textDocument;
        };
    }
}
