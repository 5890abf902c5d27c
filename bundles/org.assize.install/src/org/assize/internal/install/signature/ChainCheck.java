package org.assize.internal.install.signature;

import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.CertificateParsingException;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.assize.install.PackageProblem.Kind;
import org.assize.install.PackageSigner;

/**
 * Whether a chain of certificates ends in one that is trusted, and holds at a certain time. The rules are those of the
 * JDK (RFC 5280, algorithms that its security policy allows) except that revocation is a list in a file: there is no
 * network. A trusted certificate may be the authority that issued the signing one, or the signing one itself.
 */
public final class ChainCheck {

    private static final String CODE_SIGNING = "1.3.6.1.5.5.7.3.3";
    private static final String ANY_USE = "2.5.29.37.0";

    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final List<X509Certificate> trusted;
    private final Revocations revoked;
    private final Instant at;

    /** Checks chains against trusted and revoked certificates, as of a time. */
    public ChainCheck(List<X509Certificate> trusted, Revocations revoked, Instant at) {
        this.trusted = trusted;
        this.revoked = revoked;
        this.at = at;
    }

    /**
     * The outcome.
     *
     * @param signer who signed; empty when refused
     * @param refusal why not; empty when trusted
     */
    public record Outcome(Optional<PackageSigner> signer, Optional<Refusal> refusal) {

        static Outcome trusted(PackageSigner signer) {
            return new Outcome(Optional.of(signer), Optional.empty());
        }

        static Outcome refused(Kind kind, X509Certificate certificate) {
            return new Outcome(Optional.empty(), Optional.of(new Refusal(kind, describe(certificate))));
        }

        boolean accepted() {
            return signer.isPresent();
        }
    }

    /**
     * Checks a chain.
     *
     * @param chain the signing certificate first, then those that issued it
     */
    public Outcome check(List<X509Certificate> chain) {
        X509Certificate leaf = chain.get(0);
        Optional<X509Certificate> bad = chain.stream().filter(revoked::contains).findFirst();
        if (bad.isPresent()) {
            return Outcome.refused(Kind.REVOKED, bad.get());
        }
        Outcome outcome = Outcome.refused(Kind.UNTRUSTED, leaf);
        for (X509Certificate anchor : trusted) {
            if (vouches(anchor, chain)) {
                outcome = against(anchor, chain);
                if (outcome.accepted()) {
                    return outcome;
                }
            }
        }
        return outcome;
    }

    /** Only looks who claims to have issued it, so that what fails afterwards is told as what it is. */
    private static boolean vouches(X509Certificate anchor, List<X509Certificate> chain) {
        X509Certificate last = chain.get(chain.size() - 1);
        return chain.contains(anchor) || anchor.getSubjectX500Principal().equals(last.getIssuerX500Principal());
    }

    private Outcome against(X509Certificate anchor, List<X509Certificate> chain) {
        X509Certificate leaf = chain.get(0);
        if (revoked.contains(anchor)) {
            return Outcome.refused(Kind.REVOKED, anchor);
        }
        try {
            anchor.checkValidity(Date.from(at));
            int end = chain.indexOf(anchor);
            List<X509Certificate> path = end < 0 ? chain : chain.subList(0, end);
            validate(anchor, path);
            Optional<X509Certificate> weak = weak(anchor, path);
            if (weak.isPresent()) {
                return Outcome.refused(Kind.WEAK, weak.get());
            }
            if (!maySign(leaf)) {
                return Outcome.refused(Kind.UNTRUSTED, leaf);
            }
        } catch (CertificateExpiredException e) {
            return Outcome.refused(Kind.EXPIRED, anchor);
        } catch (CertificateNotYetValidException e) {
            return Outcome.refused(Kind.NOT_YET_VALID, anchor);
        } catch (CertPathValidatorException e) {
            X509Certificate at = e.getIndex() < 0 ? leaf : chain.get(e.getIndex());
            return Outcome.refused(kind(e.getReason()), at);
        } catch (GeneralSecurityException e) {
            return Outcome.refused(Kind.UNTRUSTED, leaf);
        }
        return Outcome.trusted(new PackageSigner(Certificates.name(leaf),
                leaf.getSubjectX500Principal().getName(), Certificates.name(anchor), Certificates.fingerprint(leaf),
                leaf.getNotBefore().toInstant(), leaf.getNotAfter().toInstant()));
    }

    private void validate(X509Certificate anchor, List<X509Certificate> path) throws GeneralSecurityException {
        if (path.isEmpty()) {
            return;
        }
        CertPathValidator.getInstance("PKIX").validate(
                CertificateFactory.getInstance("X.509").generateCertPath(path), parameters(anchor));
    }

    private static Optional<X509Certificate> weak(X509Certificate anchor, List<X509Certificate> path) {
        Optional<X509Certificate> issued = path.stream()
                .filter(each -> Strength.weakKey(each) || Strength.weakSignature(each)).findFirst();
        return issued.or(() -> Optional.of(anchor).filter(Strength::weakKey));
    }

    private PKIXParameters parameters(X509Certificate anchor) throws InvalidAlgorithmParameterException {
        PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(anchor, null)));
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(at));
        return parameters;
    }

    /** Certificates say what they are for; one that says nothing may be used for everything. */
    private static boolean maySign(X509Certificate leaf) throws CertificateParsingException {
        boolean[] uses = leaf.getKeyUsage();
        List<String> purposes = leaf.getExtendedKeyUsage();
        boolean signs = uses == null || uses[0] || Certificates.isAuthority(leaf);
        return signs && (purposes == null || purposes.contains(CODE_SIGNING) || purposes.contains(ANY_USE));
    }

    private static Kind kind(CertPathValidatorException.Reason reason) {
        return switch (reason) {
            case BasicReason.EXPIRED -> Kind.EXPIRED;
            case BasicReason.NOT_YET_VALID -> Kind.NOT_YET_VALID;
            case BasicReason.REVOKED -> Kind.REVOKED;
            case BasicReason.ALGORITHM_CONSTRAINED -> Kind.WEAK;
            default -> Kind.UNTRUSTED;
        };
    }

    static String describe(X509Certificate certificate) {
        return Certificates.name(certificate) + " (SHA-256 "
                + Certificates.fingerprint(certificate).substring(0, 16) + "…, "
                + LOCAL.format(certificate.getNotBefore().toInstant()) + " – "
                + LOCAL.format(certificate.getNotAfter().toInstant()) + ")";
    }
}
