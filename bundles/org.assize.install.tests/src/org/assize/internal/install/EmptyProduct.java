package org.assize.internal.install;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

import org.assize.install.PluginService;
import org.assize.internal.install.provision.P2Provisioning;
import org.assize.internal.install.provision.Provisioning;
import org.assize.internal.install.recovery.Installation;
import org.assize.plugin.InstalledPlugins;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;

/** What p2 takes for an installation of the product: a profile, a pool of bundles and a configuration. */
final class EmptyProduct {

    private static final String PROFILE = "assize";
    private static final String CONFIGURATION = "configuration/config.ini";
    private static final Pattern BUNDLE = Pattern.compile("([\\w.]+)_([\\d.]+)\\.jar");

    private final Workplace place;

    EmptyProduct(Path root, Path records, IProvisioningAgentProvider p2) throws IOException, ProvisionException {
        Installation installation = new Installation(root);
        Files.createDirectories(root.resolve("plugins"));
        Files.createDirectories(root.resolve(CONFIGURATION).getParent());
        Files.writeString(root.resolve(CONFIGURATION), "");
        place = new Workplace(installation, PROFILE, p2, InstalledPlugins.in(records), Clock.systemUTC());
        describe(p2.createAgent(installation.p2().toUri()), root);
    }

    private static void describe(IProvisioningAgent agent, Path root) throws ProvisionException {
        try {
            agent.getService(IArtifactRepositoryManager.class).createRepository(root.toUri(), "pool",
                    IArtifactRepositoryManager.TYPE_SIMPLE_REPOSITORY, Map.of());
            agent.getService(IProfileRegistry.class).addProfile(PROFILE, Map.of(
                    IProfile.PROP_INSTALL_FOLDER, root.toString(), IProfile.PROP_CACHE, root.toString()));
        } finally {
            agent.stop();
        }
    }

    PluginService service() {
        return new DefaultPluginService(place, plugin -> List.of());
    }

    /** Has p2 install something that nobody has looked at. */
    void installUnseen(Path repository, String id, String version) throws Exception {
        place.provisioning().perform(new Provisioning.Request(List.of(repository),
                List.of(new Provisioning.Unit(id, version)), List.of()), new NullProgressMonitor());
    }

    Installation installation() {
        return place.installation();
    }

    /** The bundles that the next start would load, as {@code name version}; with none there is no file. */
    List<String> bundles() throws IOException {
        if (Files.notExists(place.installation().root().resolve(CONFIGURATION))) {
            return List.of();
        }
        Properties configuration = new Properties();
        try (Reader in = Files.newBufferedReader(place.installation().root().resolve(CONFIGURATION))) {
            configuration.load(in);
        }
        return BUNDLE.matcher(configuration.getProperty("osgi.bundles", "")).results()
                .map(found -> found.group(1) + " " + found.group(2)).toList();
    }
}
