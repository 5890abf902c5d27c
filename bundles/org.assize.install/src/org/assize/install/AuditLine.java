package org.assize.install;

import java.time.Instant;

/**
 * One decision about plugins.
 *
 * @param at when
 * @param who the account of the operating system
 * @param what the decision
 * @param subject a plugin as {@code id version}, a certificate's name, or the package's address
 * @param hash SHA-256 of the package or the certificate; empty where there is none
 * @param signer name and fingerprint of the signer; empty where it is unknown
 * @param detail the reason of a refusal or failure; may be empty
 */
public record AuditLine(Instant at, String who, Decision what, String subject, String hash, String signer,
        String detail) {

    /** What was decided. */
    public enum Decision {
        INSTALLED, REFUSED, FAILED, REMOVED, ENABLED, DISABLED, ROLLED_BACK, TRUSTED, DISTRUSTED, RESTORED
    }
}
