package org.assize.internal.document.worker;

import org.assize.document.DocumentException.Reason;

/** A worker process did not answer; it has been ended. */
public final class WorkerFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String detail;

    WorkerFailure(Reason reason, String detail) {
        super(reason + " " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    /** {@return why} */
    public Reason reason() {
        return reason;
    }

    /** {@return more about it} */
    public String detail() {
        return detail;
    }
}
