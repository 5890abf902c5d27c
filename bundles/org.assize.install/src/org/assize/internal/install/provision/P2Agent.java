package org.assize.internal.install.provision;

import java.nio.file.Path;

import org.assize.internal.install.Messages;
import org.assize.internal.install.recovery.Installation;
import org.assize.internal.install.signature.ChainCheck;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.equinox.p2.core.IAgentLocation;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.core.UIServices;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.ProfileScope;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.prefs.BackingStoreException;

/**
 * P2 for one piece of work on the installation that runs. Always a new agent: that of the platform keeps what it has
 * read, while another process may have changed the installation since.
 */
final class P2Agent implements AutoCloseable {

    private static final String ENGINE = "org.eclipse.equinox.p2.engine";

    private final IProvisioningAgent agent;
    private final IProfile profile;

    /**
     * Starts p2.
     *
     * @param name of the profile
     * @param trust who may have signed
     * @throws ProvisioningException when there is no such profile, or p2 would not check signatures
     */
    P2Agent(IProvisioningAgentProvider provider, Installation installation, String name, ChainCheck trust)
            throws ProvisioningException {
        try {
            agent = provider.createAgent(installation.p2().toUri());
        } catch (ProvisionException e) {
            throw ProvisioningException.of(e.getStatus());
        }
        try {
            secure(new DepartmentTrust(trust), name);
            profile = profile(installation.root(), name);
        } catch (ProvisioningException e) {
            agent.stop();
            throw e;
        }
    }

    private IProfile profile(Path root, String name) throws ProvisioningException {
        try {
            IProfile found = service(IProfileRegistry.class).getProfile(name);
            if (found == null) {
                throw new ProvisioningException(NLS.bind(Messages.noProfile, root, name));
            }
            return found;
        } catch (IllegalStateException e) {
            // that is how p2 says that it cannot lock the profile
            throw new ProvisioningException(e.getMessage(), e);
        }
    }

    /**
     * Closes the two ways in which p2 checks no signatures: nobody to ask, and an answer remembered as "always".
     */
    private void secure(UIServices trust, String name) throws ProvisioningException {
        agent.registerService(UIServices.SERVICE_NAME, trust);
        if (agent.getService(UIServices.SERVICE_NAME) != trust) {
            throw new ProvisioningException(Messages.noTrustInterface);
        }
        try {
            IEclipsePreferences preferences = new ProfileScope(service(IAgentLocation.class), name).getNode(ENGINE);
            for (String key : new String[] {"trustAlways", "trustedCertificates", "trustedPublicKeys"}) {
                preferences.remove(key);
            }
            preferences.flush();
        } catch (BackingStoreException e) {
            throw new ProvisioningException(e.getMessage(), e);
        }
    }

    IProvisioningAgent agent() {
        return agent;
    }

    IProfile profile() {
        return profile;
    }

    <T> T service(Class<T> type) throws ProvisioningException {
        T service = agent.getService(type);
        if (service == null) {
            throw new ProvisioningException(type.getName());
        }
        return service;
    }

    @Override
    public void close() {
        agent.stop();
    }
}
