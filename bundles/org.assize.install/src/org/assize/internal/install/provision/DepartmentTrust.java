package org.assize.internal.install.provision;

import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.assize.internal.install.signature.ChainCheck;
import org.eclipse.equinox.p2.core.UIServices;
import org.jspecify.annotations.Nullable;

/**
 * Answers p2 when it asks whether to trust a signature: only chains that the installation trusts, never what is
 * unsigned, never for the next time, and no password. Without somebody to ask, p2 does not look at signatures at all;
 * so this stands behind the workbench and the command line alike.
 */
final class DepartmentTrust extends UIServices {

    private final ChainCheck chains;

    DepartmentTrust(ChainCheck chains) {
        this.chains = chains;
    }

    @Override
    public TrustInfo getTrustInfo(Certificate @Nullable [][] untrusted, String @Nullable [] unsigned) {
        List<Certificate> accepted = new ArrayList<>();
        if (untrusted != null) {
            for (Certificate[] chain : untrusted) {
                List<X509Certificate> certificates = Arrays.stream(chain).map(X509Certificate.class::cast).toList();
                if (chains.check(certificates).signer().isPresent()) {
                    accepted.add(chain[0]);
                }
            }
        }
        return new TrustInfo(accepted, List.of(), false, false);
    }

    @Override
    public @Nullable AuthenticationInfo getUsernamePassword(String location) {
        return AUTHENTICATION_PROMPT_CANCELED;
    }

    @Override
    public @Nullable AuthenticationInfo getUsernamePassword(String location, AuthenticationInfo previous) {
        return AUTHENTICATION_PROMPT_CANCELED;
    }

    @Override
    public void showInformationMessage(String title, String text, String link) {
        // p2 has nothing to say that the outcome does not say
    }
}
