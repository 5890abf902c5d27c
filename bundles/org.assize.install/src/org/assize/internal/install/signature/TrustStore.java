package org.assize.internal.install.signature;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.assize.install.TrustedCertificate;

/**
 * The certificates an installation trusts: files in a folder of the installation, so that whoever may write the
 * installation, and nobody else, decides. Read anew each time.
 */
public final class TrustStore {

    private static final String FORMS = "(?i).*\\.(pem|crt|cer|der)";

    private final Path folder;

    public TrustStore(Path folder) {
        this.folder = folder;
    }

    /** {@return where its files are; need not be there} */
    public Path folder() {
        return folder;
    }

    /**
     * The trusted certificates.
     *
     * @throws IOException when one of the files cannot be read
     */
    public List<X509Certificate> certificates() throws IOException {
        return List.copyOf(files().keySet());
    }

    /** {@return the certificates that were trusted and are no more} */
    public Revocations revocations() throws IOException {
        return Revocations.in(folder);
    }

    /** {@return what is trusted, for people} */
    public List<TrustedCertificate> list() throws IOException {
        Revocations revoked = revocations();
        return certificates().stream().map(certificate -> describe(certificate, revoked)).toList();
    }

    /** Trusts the certificates of a file from now on. */
    public List<TrustedCertificate> add(Path file) throws IOException {
        List<X509Certificate> added = Certificates.read(file);
        Files.createDirectories(folder);
        for (X509Certificate certificate : added) {
            Path target = folder.resolve(Certificates.fingerprint(certificate) + ".pem");
            Path written = Files.createTempFile(folder, ".", ".tmp");
            Files.writeString(written, pem(certificate));
            Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
        }
        Revocations revoked = revocations();
        return added.stream().map(certificate -> describe(certificate, revoked)).toList();
    }

    /**
     * No longer trusts certificates whose fingerprint begins with a text.
     *
     * @return those removed; nothing is removed unless there is exactly one
     */
    public List<TrustedCertificate> remove(String fingerprint) throws IOException {
        Revocations revoked = revocations();
        Map<X509Certificate, Path> files = files();
        List<X509Certificate> found = files.keySet().stream()
                .filter(certificate -> Certificates.fingerprint(certificate).startsWith(fingerprint)).toList();
        if (found.size() == 1) {
            Path file = files.get(found.get(0));
            for (X509Certificate other : Certificates.read(file)) {
                if (!found.contains(other)) {
                    Files.writeString(folder.resolve(Certificates.fingerprint(other) + ".pem"), pem(other));
                }
            }
            Files.delete(file);
        }
        return found.stream().map(certificate -> describe(certificate, revoked)).toList();
    }

    private Map<X509Certificate, Path> files() throws IOException {
        if (Files.notExists(folder)) {
            return Map.of();
        }
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(file -> file.getFileName().toString().matches(FORMS)).sorted().forEach(files::add);
        }
        Map<X509Certificate, Path> certificates = new LinkedHashMap<>();
        for (Path file : files) {
            for (X509Certificate certificate : Certificates.read(file)) {
                certificates.putIfAbsent(certificate, file);
            }
        }
        return certificates;
    }

    private static TrustedCertificate describe(X509Certificate certificate, Revocations revoked) {
        return new TrustedCertificate(Certificates.name(certificate), Certificates.fingerprint(certificate),
                certificate.getNotBefore().toInstant(), certificate.getNotAfter().toInstant(),
                Certificates.isAuthority(certificate), revoked.contains(certificate));
    }

    private static String pem(X509Certificate certificate) {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                            .encodeToString(certificate.getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e); // it was decoded
        }
    }
}
