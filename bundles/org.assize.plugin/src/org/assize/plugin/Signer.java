package org.assize.plugin;

import java.time.Instant;

/**
 * Who vouched for a plugin when it was installed.
 *
 * @param name        common name of the certificate, for people
 * @param subject     distinguished name of the certificate, RFC 2253
 * @param fingerprint SHA-256 of the certificate, lower-case hexadecimal
 * @param notAfter    end of the validity of the certificate
 */
public record Signer(String name, String subject, String fingerprint, Instant notAfter) {
}
