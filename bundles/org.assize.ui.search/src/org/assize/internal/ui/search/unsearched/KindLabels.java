package org.assize.internal.ui.search.unsearched;

import org.assize.internal.ui.search.Messages;
import org.assize.search.Unsearched;

/** Why something was not searched, in words. */
final class KindLabels {

    private KindLabels() {
    }

    static String of(Unsearched.Kind kind) {
        return switch (kind) {
            case FAILED -> Messages.kindFailed;
            case NOT_INDEXED -> Messages.kindNotIndexed;
            case GARBLED -> Messages.kindGarbled;
            case PARTIAL -> Messages.kindPartial;
            case WITHOUT_TEXT -> Messages.kindWithoutText;
            case UNCERTAIN -> Messages.kindUncertain;
        };
    }
}
