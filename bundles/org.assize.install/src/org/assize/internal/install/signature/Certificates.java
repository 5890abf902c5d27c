package org.assize.internal.install.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;

import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/** X.509 certificates in files, and what people call them. */
public final class Certificates {

    /** A file of certificates has a few kilobytes. */
    private static final long MAX_BYTES = 1 << 20;

    private Certificates() {
    }

    /**
     * The certificates in a file, PEM or DER.
     *
     * @throws IOException when there are none
     */
    public static List<X509Certificate> read(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new IOException(file + ": > " + MAX_BYTES);
        }
        try (InputStream in = Files.newInputStream(file)) {
            List<X509Certificate> all = CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast).toList();
            if (all.isEmpty()) {
                throw new IOException(file.toString());
            }
            return all;
        } catch (CertificateException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    /** {@return SHA-256 of the certificate, 64 lower-case hexadecimal digits} */
    public static String fingerprint(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (NoSuchAlgorithmException | CertificateEncodingException e) {
            throw new IllegalStateException(e); // every JVM has SHA-256; what was decoded can be encoded
        }
    }

    /** {@return the common name of the owner, or the whole distinguished name where there is none} */
    public static String name(X509Certificate certificate) {
        String distinguished = certificate.getSubjectX500Principal().getName();
        try {
            List<Rdn> parts = new LdapName(distinguished).getRdns();
            return parts.stream().filter(part -> part.getType().equalsIgnoreCase("CN"))
                    .map(part -> part.getValue().toString()).reduce((first, second) -> second).orElse(distinguished);
        } catch (InvalidNameException e) {
            return distinguished;
        }
    }

    /** {@return whether it may vouch for other certificates} */
    public static boolean isAuthority(X509Certificate certificate) {
        return certificate.getBasicConstraints() >= 0;
    }
}
