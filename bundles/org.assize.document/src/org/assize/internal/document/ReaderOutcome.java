package org.assize.internal.document;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletionException;

import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.internal.document.worker.ReaderFailure;
import org.assize.plugin.Containment;
import org.assize.plugin.Contribution;
import org.assize.plugin.Failure;
import org.jspecify.annotations.Nullable;

/**
 * Tells how it went with a reader of a plug-in. Breaking down, ending the worker process and taking too long count; to
 * refuse a file is what a reader is for and does not. Readers of the product are not counted: whatever files do to
 * them, there is no other.
 */
record ReaderOutcome(Contribution reader, Containment containment) {

    private static final Set<Reason> HARM = EnumSet.of(Reason.TIMED_OUT, Reason.OUT_OF_MEMORY, Reason.WORKER_DIED);

    boolean isOff() {
        return containment.isOff(reader);
    }

    /** A request was answered, or not: then with the problem. */
    void ended(@Nullable Throwable problem) {
        if (!reader.plugin().foreign()) {
            return;
        }
        Throwable reason = problem instanceof CompletionException ? problem.getCause() : problem;
        if (reason == null) {
            containment.succeeded(reader);
        } else if (reason instanceof DocumentException refusal && isHarm(refusal)) {
            containment.failed(reader, new Failure(Refusals.why(refusal.reason(), refusal.detail()), ""));
        }
    }

    static boolean isHarm(DocumentException refusal) {
        return HARM.contains(refusal.reason()) || refusal.getCause() instanceof ReaderFailure;
    }
}
