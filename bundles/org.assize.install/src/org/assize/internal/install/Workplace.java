package org.assize.internal.install;

import java.io.IOException;
import java.time.Clock;

import org.assize.install.PluginException;
import org.assize.internal.install.provision.P2Provisioning;
import org.assize.internal.install.provision.Provisioning;
import org.assize.internal.install.recovery.AuditFile;
import org.assize.internal.install.recovery.Installation;
import org.assize.internal.install.signature.ChainCheck;
import org.assize.internal.install.signature.TrustStore;
import org.assize.internal.install.store.PluginStore;
import org.assize.plugin.InstalledPlugins;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.osgi.util.NLS;

/**
 * What installing works on.
 *
 * @param installation the installation that is changed
 * @param profile the profile of p2 that describes it
 * @param agents starts p2
 * @param records tells the next start which bundles belong to which plugin
 * @param clock what time it is
 */
record Workplace(Installation installation, String profile, IProvisioningAgentProvider agents,
        InstalledPlugins records, Clock clock) {

    TrustStore trust() {
        return new TrustStore(installation.trust());
    }

    PluginStore store() {
        return new PluginStore(installation);
    }

    AuditFile audit() {
        return new AuditFile(installation);
    }

    /** Who is trusted now. */
    ChainCheck chains() throws PluginException {
        try {
            return new ChainCheck(trust().certificates(), trust().revocations(), clock.instant());
        } catch (IOException e) {
            throw new PluginException(NLS.bind(Messages.trustUnreadable, trust().folder(), e.getMessage()), e);
        }
    }

    Provisioning provisioning() throws PluginException {
        return new P2Provisioning(agents, installation, profile, chains());
    }
}
