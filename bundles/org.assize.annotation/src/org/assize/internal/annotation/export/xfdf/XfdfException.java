package org.assize.internal.annotation.export.xfdf;

/** A file is not read. */
public final class XfdfException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** It is not what its format says. */
        NO_XFDF,
        /** It is over a limit. */
        TOO_LARGE
    }

    private final Reason reason;

    XfdfException(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    /** {@return why; the message says more in technical words} */
    public Reason reason() {
        return reason;
    }
}
