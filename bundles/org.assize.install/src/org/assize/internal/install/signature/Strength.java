package org.assize.internal.install.signature;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.DSAKey;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.util.Locale;

/**
 * Whether a certificate could be forged with effort that somebody may afford. The JDK's policy for certificate paths
 * lets RSA keys of 1024 bits and signatures with SHA-1 pass, because much that is old has them; plugins are new.
 */
final class Strength {

    /** Bits, for keys whose security is that of factoring or of discrete logarithms. */
    private static final int LONG = 2048;
    /** Bits, for keys on elliptic curves. */
    private static final int CURVE = 224;

    private Strength() {
    }

    static boolean weakKey(X509Certificate certificate) {
        PublicKey key = certificate.getPublicKey();
        return switch (key) {
            case RSAKey rsa -> rsa.getModulus().bitLength() < LONG;
            case DSAKey dsa -> dsa.getParams() == null || dsa.getParams().getP().bitLength() < LONG;
            case ECKey curve -> curve.getParams().getOrder().bitLength() < CURVE;
            default -> false; // the others have one size, which is enough
        };
    }

    /** Of the signature of who issued it; that of a trusted certificate itself proves nothing and need not be good. */
    static boolean weakSignature(X509Certificate certificate) {
        String algorithm = certificate.getSigAlgName().toUpperCase(Locale.ROOT);
        return algorithm.startsWith("SHA1") || algorithm.startsWith("MD");
    }
}
