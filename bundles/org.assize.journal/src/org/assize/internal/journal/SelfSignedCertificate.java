package org.assize.internal.journal;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/**
 * The certificate a PKCS#12 entry has to have. It says nothing but which public key belongs to the private one: X.509
 * version 1, no extensions, and the "no well-defined expiration" of RFC 5280.
 */
final class SelfSignedCertificate {

    /** Algorithm identifier of Ed25519, OID 1.3.101.112, as RFC 8410 wants it: without parameters. */
    private static final byte[] ED25519 = HexFormat.of().parseHex("300506032b6570");
    private static final byte[] COMMON_NAME = HexFormat.of().parseHex("0603550403");
    private static final String NEVER = "99991231235959Z";
    private static final DateTimeFormatter UTC_TIME =
            DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter GENERALIZED_TIME =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Instant LAST_UTC_TIME = Instant.parse("2049-12-31T23:59:59Z");

    private SelfSignedCertificate() {
    }

    static X509Certificate of(KeyPair pair, String name, Instant from) throws GeneralSecurityException {
        byte[] subject = Der.sequence(Der.set(Der.sequence(COMMON_NAME, Der.utf8(name))));
        byte[] content = Der.sequence(serial(), ED25519, subject, validity(from), subject,
                pair.getPublic().getEncoded());
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(pair.getPrivate());
        signature.update(content);
        byte[] certificate = Der.sequence(content, ED25519, Der.bitString(signature.sign()));
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(certificate));
    }

    private static byte[] serial() {
        byte[] number = new byte[16];
        new SecureRandom().nextBytes(number);
        number[0] = (byte) (number[0] & 0x3f | 0x40); // positive, and no leading zero byte
        return Der.integer(number);
    }

    private static byte[] validity(Instant from) {
        byte[] start = from.isAfter(LAST_UTC_TIME) ? Der.generalizedTime(GENERALIZED_TIME.format(from))
                : Der.utcTime(UTC_TIME.format(from));
        return Der.sequence(start, Der.generalizedTime(NEVER));
    }
}
