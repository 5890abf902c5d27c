package org.assize.install;

/**
 * Why a package is refused.
 *
 * @param kind for programs
 * @param file the jar of the package that is at fault, relative to the package; may be empty
 * @param message what is wrong, in the user's language; names the file
 * @param advice what to do about it, in the user's language
 */
public record PackageProblem(Kind kind, String file, String message, String advice) {

    /** What can be wrong. */
    public enum Kind {
        /** No p2 repository, or one that cannot be read. */
        UNREADABLE,
        /** Larger than allowed, or files that would be written elsewhere. */
        DANGEROUS_ARCHIVE,
        /** A jar, or a file in a signed jar, without a signature. */
        UNSIGNED,
        /** A jar that is not what was signed. */
        TAMPERED,
        /** Signed by a certificate that nobody here trusts. */
        UNTRUSTED,
        /** A certificate is not valid any more. */
        EXPIRED,
        /** A certificate is not valid yet. */
        NOT_YET_VALID,
        /** A certificate is on the list of revoked ones. */
        REVOKED,
        /** Signed in a way that can be forged. */
        WEAK,
        /** The metadata wants more than to install bundles and features. */
        FORBIDDEN_INSTRUCTION,
        /** A required bundle, package or service is nowhere. */
        MISSING_REQUIREMENT,
        /** It does not go together with what is installed. */
        CONFLICT
    }

    @Override
    public String toString() {
        return advice.isEmpty() ? message : message + " " + advice;
    }
}
