package org.assize.internal.install.signature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Certificates that are trusted no more, by fingerprint or serial number. There is no network to ask, so that the list
 * is a file, which IT distributes: one hexadecimal number a line, {@code #} begins a remark.
 */
public final class Revocations {

    static final String FILE = "revoked.txt";

    private final Set<String> numbers;

    private Revocations(Set<String> numbers) {
        this.numbers = numbers;
    }

    /**
     * Those listed in a folder of certificates.
     *
     * @throws IOException when the list is there and cannot be read: then nothing may be trusted
     */
    static Revocations in(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (Files.notExists(file)) {
            return new Revocations(Set.of());
        }
        return new Revocations(Files.readAllLines(file).stream().map(Revocations::number)
                .filter(number -> !number.isEmpty()).collect(Collectors.toUnmodifiableSet()));
    }

    boolean contains(X509Certificate certificate) {
        return numbers.contains(Certificates.fingerprint(certificate))
                || numbers.contains(withoutZeros(certificate.getSerialNumber().toString(16)));
    }

    private static String number(String line) {
        String text = line.replaceFirst("#.*", "").replaceAll("[\\s:]", "").toLowerCase(Locale.ROOT);
        // fingerprints are compared as they are; serial numbers are written with and without leading zeros
        return text.length() == 64 ? text : withoutZeros(text);
    }

    private static String withoutZeros(String number) {
        return number.replaceFirst("^0+(?=.)", "");
    }
}
