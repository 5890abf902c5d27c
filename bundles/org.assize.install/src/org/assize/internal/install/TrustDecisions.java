package org.assize.internal.install;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.assize.install.AuditLine.Decision;
import org.assize.install.PluginException;
import org.assize.install.TrustedCertificate;
import org.assize.internal.install.signature.Certificates;
import org.eclipse.osgi.util.NLS;

/** What administrators decide about certificates. */
final class TrustDecisions {

    private final Workplace place;

    TrustDecisions(Workplace place) {
        this.place = place;
    }

    List<TrustedCertificate> list() throws PluginException {
        try {
            return place.trust().list();
        } catch (IOException e) {
            throw new PluginException(NLS.bind(Messages.trustUnreadable, place.trust().folder(),
                    Examination.describe(e)), e);
        }
    }

    List<TrustedCertificate> trust(Path file) throws PluginException {
        try {
            Certificates.read(file);
        } catch (IOException e) {
            throw new PluginException(NLS.bind(Messages.certificateUnreadable, file), e);
        }
        return new Change(place).alone(() -> {
            List<TrustedCertificate> added = place.trust().add(file);
            for (TrustedCertificate certificate : added) {
                audit(Decision.TRUSTED, certificate);
            }
            return added;
        });
    }

    TrustedCertificate distrust(String fingerprint) throws PluginException {
        String wanted = fingerprint.replace(":", "").toLowerCase(Locale.ROOT);
        return new Change(place).alone(() -> {
            List<TrustedCertificate> found = place.trust().remove(wanted);
            if (found.size() != 1) {
                throw new PluginException(NLS.bind(found.isEmpty() ? Messages.certificateUnknown
                        : Messages.certificateAmbiguous, fingerprint));
            }
            audit(Decision.DISTRUSTED, found.get(0));
            return found.get(0);
        });
    }

    private void audit(Decision what, TrustedCertificate certificate) throws IOException {
        place.audit().add(what, certificate.name(), certificate.fingerprint(), "", "");
    }
}
