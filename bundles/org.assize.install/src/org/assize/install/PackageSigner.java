package org.assize.install;

import java.time.Instant;

/**
 * Who signed a package.
 *
 * @param name common name of the signing certificate
 * @param subject its distinguished name, RFC 2253
 * @param issuer common name of the trusted certificate that vouches for it
 * @param fingerprint SHA-256 of the signing certificate, 64 lower-case hexadecimal digits
 * @param notBefore from when the signing certificate is valid
 * @param notAfter until when it is valid; for new installations only
 */
public record PackageSigner(String name, String subject, String issuer, String fingerprint, Instant notBefore,
        Instant notAfter) {
}
