package org.assize.check.run;

/**
 * How a check stands in a case file.
 *
 * @param check  id
 * @param reason why it failed, is suspended or off, in the language of the user; empty otherwise
 */
public record CaseCheck(String check, State state, String reason) {

    /** How it stands. */
    public enum State {
        /** It ran on what there is now. */
        CURRENT,
        /** It ran, but the case file, its reading, the check or the law it applies has changed. */
        STALE,
        /** It has not run. */
        NOT_RUN,
        /** It ran on what there is now and failed. */
        FAILED,
        /** It does not read case files of this kind. */
        NOT_APPLICABLE,
        /** Somebody suspended it in this library. */
        SUSPENDED,
        /** It was switched off since it failed too often. */
        OFF
    }
}
