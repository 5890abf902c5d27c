package org.assize.install;

import java.time.Instant;

/**
 * A certificate that this installation trusts for plugins.
 *
 * @param name common name of its owner
 * @param fingerprint SHA-256 of the certificate, 64 lower-case hexadecimal digits
 * @param notBefore from when it is valid
 * @param notAfter until when it is valid
 * @param authority whether it may vouch for other certificates, or only for packages it signed itself
 * @param revoked whether the list of revoked certificates names it
 */
public record TrustedCertificate(String name, String fingerprint, Instant notBefore, Instant notAfter,
        boolean authority, boolean revoked) {
}
