package org.assize.internal.ui.document.mark;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.assize.annotation.MarkEdit;

/**
 * Edits on their way to the disk.
 *
 * @param number   gestures are written in the order of their numbers
 * @param caseFile number of the case file
 * @param label    what was done, localized
 * @param edits    complete as soon as all earlier gestures are written
 * @param back     completes with the edits that take it back once it is written, exceptionally if it could not be
 */
record Gesture(long number, String caseFile, String label, CompletableFuture<List<MarkEdit>> edits,
        CompletableFuture<List<MarkEdit>> back) {

    Gesture(long number, String caseFile, String label, CompletableFuture<List<MarkEdit>> edits) {
        this(number, caseFile, label, edits, new CompletableFuture<>());
    }

    /** {@return the edits as far as they are known already} */
    List<MarkEdit> known() {
        return edits.isDone() && !edits.isCompletedExceptionally() ? edits.join() : List.of();
    }
}
