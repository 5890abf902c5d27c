package org.assize.internal.sample.file;

import org.assize.internal.sample.layout.Placement;
import org.assize.internal.sample.plan.DocumentKind;
import org.assize.internal.sample.script.Paper;

/** A document that is laid out but not yet written. */
record Draft(DocumentKind kind, String title, Paper paper, Placement placement) {

    int pages() {
        return placement.laid().pages();
    }

    boolean quoted() {
        return !placement.pages().isEmpty();
    }
}
