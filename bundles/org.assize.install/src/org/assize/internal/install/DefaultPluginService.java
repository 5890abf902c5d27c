package org.assize.internal.install;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.assize.install.AuditLine;
import org.assize.install.AuditLine.Decision;
import org.assize.install.PackagePreview;
import org.assize.install.PluginChange;
import org.assize.install.PluginDescription;
import org.assize.install.PluginException;
import org.assize.install.PluginInstallation;
import org.assize.install.PluginService;
import org.assize.install.PluginUpdate;
import org.assize.install.TrustedCertificate;
import org.assize.internal.install.store.StoredPlugin;
import org.assize.internal.install.verify.StagedPackage;
import org.assize.internal.plugin.Hindrances;
import org.assize.plugin.InstalledPlugin;
import org.assize.plugin.InstalledPlugins;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings the steps together for the installation that runs. */
@Component(service = PluginService.class)
public final class DefaultPluginService implements PluginService {

    private final Workplace place;
    private final Function<PluginDescription, List<String>> hindrances;

    /** As a component: for the installation of the running framework. */
    @Activate
    public DefaultPluginService(@Reference IProvisioningAgentProvider agents, @Reference InstalledPlugins records,
            @Reference Hindrances hindrances, BundleContext framework) {
        this(RunningInstallation.of(framework, agents, records, Clock.systemUTC()),
                plugin -> hindrances.of(plugin.id(), plugin.version()));
    }

    DefaultPluginService(Workplace place, Function<PluginDescription, List<String>> hindrances) {
        this.place = place;
        this.hindrances = hindrances;
    }

    @Override
    public List<PluginInstallation> installed() throws PluginException {
        Map<String, Boolean> enabled = place.records().all().stream()
                .collect(Collectors.toMap(InstalledPlugin::id, InstalledPlugin::enabled, (a, b) -> b));
        KeptTexts texts = new KeptTexts(place.store());
        return stored().values().stream().map(plugin -> new PluginInstallation(texts.of(plugin.current()),
                plugin.current().installed(), enabled.getOrDefault(plugin.id(), true), versions(plugin),
                hindrances.apply(plugin.current().plugin()))).toList();
    }

    @Override
    public PackagePreview preview(URI source, IProgressMonitor monitor) throws PluginException {
        return new Examination(place).preview(source, monitor);
    }

    @Override
    public PluginChange install(PackagePreview preview, IProgressMonitor monitor) throws PluginException {
        return new Changes(place).install((StagedPackage) preview, monitor);
    }

    @Override
    public PluginChange remove(String id, IProgressMonitor monitor) throws PluginException {
        return new Changes(place).remove(plugin(id), monitor);
    }

    @Override
    public PluginChange enable(String id, IProgressMonitor monitor) throws PluginException {
        return turn(id, true, Decision.ENABLED);
    }

    @Override
    public PluginChange disable(String id, IProgressMonitor monitor) throws PluginException {
        return turn(id, false, Decision.DISABLED);
    }

    private PluginChange turn(String id, boolean on, Decision decision) throws PluginException {
        StoredPlugin plugin = plugin(id);
        String subject = id + " " + plugin.current().plugin().version();
        return new Change(place).alone(() -> {
            place.records().enable(id, on);
            place.audit().add(decision, subject, plugin.current().hash(), "", "");
            return new PluginChange(List.of(subject), true, "");
        });
    }

    @Override
    public PluginChange rollBack(String id, IProgressMonitor monitor) throws PluginException {
        StoredPlugin plugin = plugin(id);
        if (plugin.versions().size() < 2) {
            throw new PluginException(NLS.bind(Messages.noEarlierVersion, id, plugin.current().plugin().version()));
        }
        return new Changes(place).rollBack(plugin, monitor);
    }

    @Override
    public List<String> versions(String id) throws PluginException {
        return versions(plugin(id));
    }

    @Override
    public List<PluginUpdate> updates(URI repository, IProgressMonitor monitor) throws PluginException {
        Map<String, StoredPlugin> installed = stored();
        try (PackagePreview preview = preview(repository, monitor)) {
            return preview.plugins().stream().filter(plugin -> installed.containsKey(plugin.id()))
                    .map(plugin -> new PluginUpdate(plugin.id(),
                            installed.get(plugin.id()).current().plugin().version(), plugin.version()))
                    .filter(update -> Version.parseVersion(update.available())
                            .compareTo(Version.parseVersion(update.installed())) > 0)
                    .toList();
        }
    }

    @Override
    public List<TrustedCertificate> trusted() throws PluginException {
        return new TrustDecisions(place).list();
    }

    @Override
    public List<TrustedCertificate> trust(Path certificate) throws PluginException {
        return new TrustDecisions(place).trust(certificate);
    }

    @Override
    public TrustedCertificate distrust(String fingerprint) throws PluginException {
        return new TrustDecisions(place).distrust(fingerprint);
    }

    @Override
    public List<AuditLine> log() throws PluginException {
        try {
            return place.audit().lines();
        } catch (IOException e) {
            throw new PluginException(NLS.bind(Messages.storeUnreadable, Examination.describe(e)), e);
        }
    }

    private StoredPlugin plugin(String id) throws PluginException {
        StoredPlugin plugin = stored().get(id);
        if (plugin == null) {
            throw new PluginException(NLS.bind(Messages.unknownPlugin, id));
        }
        return plugin;
    }

    private Map<String, StoredPlugin> stored() throws PluginException {
        try {
            return place.store().read();
        } catch (IOException e) {
            throw new PluginException(NLS.bind(Messages.storeUnreadable, Examination.describe(e)), e);
        }
    }

    private static List<String> versions(StoredPlugin plugin) {
        return plugin.versions().stream().map(version -> version.plugin().version()).toList();
    }
}
