package org.assize.internal.install.verify;

import org.assize.install.PackageProblem;
import org.assize.install.PackageProblem.Kind;
import org.assize.internal.install.Messages;
import org.assize.internal.install.signature.Refusal;
import org.eclipse.osgi.util.NLS;

/** Puts into words why a package is refused. */
final class Problems {

    private Problems() {
    }

    /**
     * A jar is refused for its signature.
     *
     * @param anyTrusted whether the installation trusts any certificate at all
     */
    static PackageProblem of(String jar, Refusal refusal, boolean anyTrusted) {
        String detail = refusal.detail();
        return switch (refusal.kind()) {
            case UNSIGNED -> detail.isEmpty() ? problem(Kind.UNSIGNED, jar, Messages.unsignedJar, "",
                    Messages.adviceUnsigned)
                    : problem(Kind.UNSIGNED, jar, Messages.unsignedEntry, detail, Messages.adviceTampered);
            case TAMPERED -> problem(Kind.TAMPERED, jar, Messages.tampered, detail, Messages.adviceTampered);
            case DANGEROUS_ARCHIVE -> problem(Kind.DANGEROUS_ARCHIVE, jar, Messages.duplicateEntry, detail,
                    Messages.adviceDangerous);
            case EXPIRED -> problem(Kind.EXPIRED, jar, Messages.expired, detail, Messages.adviceExpired);
            case NOT_YET_VALID -> problem(Kind.NOT_YET_VALID, jar, Messages.notYetValid, detail,
                    Messages.adviceNotYetValid);
            case REVOKED -> problem(Kind.REVOKED, jar, Messages.revoked, detail, Messages.adviceRevoked);
            case WEAK -> problem(Kind.WEAK, jar, Messages.weak, detail, Messages.adviceWeak);
            default -> problem(Kind.UNTRUSTED, jar, anyTrusted ? Messages.untrusted : Messages.nothingTrusted, detail,
                    Messages.adviceUntrusted);
        };
    }

    static PackageProblem unsignedMetadata(String jar) {
        return problem(Kind.UNSIGNED, jar, Messages.unsignedMetadata, "", Messages.adviceUnsigned);
    }

    static PackageProblem forbidden(String instruction) {
        return problem(Kind.FORBIDDEN_INSTRUCTION, "content.jar", Messages.forbiddenInstruction, instruction,
                Messages.adviceForbidden);
    }

    static PackageProblem lacks(String file) {
        return problem(Kind.UNREADABLE, file, Messages.missingArtifact, "", Messages.adviceUnreadable);
    }

    static PackageProblem noPlugins() {
        return problem(Kind.UNREADABLE, "", Messages.noPlugins, Messages.adviceUnreadable);
    }

    static PackageProblem unreadable(String jar, String reason) {
        return problem(Kind.UNREADABLE, jar, Messages.packageUnreadable, reason, Messages.adviceUnreadable);
    }

    private static PackageProblem problem(Kind kind, String file, String message, String detail, String advice) {
        return new PackageProblem(kind, file, NLS.bind(message, file, detail).strip(), advice);
    }

    private static PackageProblem problem(Kind kind, String file, String message, String advice) {
        return new PackageProblem(kind, file, message, advice);
    }
}
