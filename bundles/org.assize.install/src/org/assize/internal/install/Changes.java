package org.assize.internal.install;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.assize.install.AuditLine.Decision;
import org.assize.install.PackageSigner;
import org.assize.install.PluginChange;
import org.assize.install.PluginDescription;
import org.assize.install.PluginException;
import org.assize.internal.install.provision.Provisioning.Request;
import org.assize.internal.install.provision.ProvisioningException;
import org.assize.internal.install.store.StoredPlugin;
import org.assize.internal.install.store.StoredVersion;
import org.assize.internal.install.verify.PackageHash;
import org.assize.internal.install.verify.StagedPackage;
import org.assize.plugin.InstalledPlugin;
import org.assize.plugin.InstalledPlugin.BundleId;
import org.assize.plugin.Signer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** Installing, removing, rolling back: what p2 has to do and what is written down. */
final class Changes {

    private final Workplace place;

    Changes(Workplace place) {
        this.place = place;
    }

    PluginChange install(StagedPackage staged, IProgressMonitor monitor) throws PluginException {
        if (staged.closed()) {
            throw new PluginException(Messages.closed);
        }
        if (!staged.installable()) {
            throw new PluginException(NLS.bind(Messages.refused, staged.source()), staged.problems());
        }
        return new Change(place).alone(() -> {
            String left;
            try {
                left = new Change(place).perform(() -> keep(staged), installed -> installed(staged, installed),
                        monitor);
            } catch (IOException | ProvisioningException e) {
                audit(Decision.FAILED, staged.plugins(), staged.hash(), String.valueOf(e.getMessage()));
                throw e;
            }
            audit(Decision.INSTALLED, staged.plugins(), staged.hash(), staged.source().toString());
            return done(staged.plugins(), left);
        });
    }

    private Request keep(StagedPackage staged) throws IOException, PluginException {
        Map<String, StoredPlugin> installed = place.store().read();
        Path kept = place.store().keep(staged.repository(), staged.hash());
        requireUnchanged(kept, staged.hash(), staged.source().toString(), "");
        return Requests.install(staged, kept, installed);
    }

    private void installed(StagedPackage staged, Map<String, StoredPlugin> installed) throws IOException {
        for (int i = 0; i < staged.plugins().size(); i++) {
            PluginDescription plugin = staged.plugins().get(i);
            StoredVersion version = new StoredVersion(plugin, staged.units().get(i).id(), place.clock().instant(),
                    staged.hash(), staged.source().toString());
            installed.merge(plugin.id(), new StoredPlugin(plugin.id(), List.of(version)),
                    (before, fresh) -> before.with(version));
            record(plugin);
        }
    }

    PluginChange remove(StoredPlugin plugin, IProgressMonitor monitor) throws PluginException {
        return new Change(place).alone(() -> {
            String left = new Change(place).perform(() -> Requests.remove(plugin), installed -> {
                installed.remove(plugin.id());
                place.records().forget(plugin.id());
            }, monitor);
            List<PluginDescription> removed = List.of(plugin.current().plugin());
            audit(Decision.REMOVED, removed, plugin.current().hash(), "");
            return done(removed, left);
        });
    }

    PluginChange rollBack(StoredPlugin plugin, IProgressMonitor monitor) throws PluginException {
        StoredVersion earlier = plugin.before().current();
        return new Change(place).alone(() -> {
            String left = new Change(place).perform(() -> earlier(plugin, earlier), installed -> {
                installed.put(plugin.id(), plugin.before());
                record(earlier.plugin());
            }, monitor);
            List<PluginDescription> back = List.of(earlier.plugin());
            audit(Decision.ROLLED_BACK, back, earlier.hash(), plugin.current().plugin().version());
            return done(back, left);
        });
    }

    private Request earlier(StoredPlugin plugin, StoredVersion earlier) throws IOException, PluginException {
        Path kept = place.store().repository(earlier.hash());
        requireUnchanged(kept, earlier.hash(), plugin.id(), earlier.plugin().version());
        return Requests.rollBack(plugin, kept);
    }

    private static void requireUnchanged(Path kept, String hash, String id, String version)
            throws IOException, PluginException {
        if (!PackageHash.of(kept).equals(hash)) {
            throw new PluginException(NLS.bind(Messages.storeDamaged, id, version));
        }
    }

    private void record(PluginDescription plugin) throws IOException {
        List<BundleId> bundles = new ArrayList<>();
        for (String bundle : plugin.bundles()) {
            String[] parts = bundle.split(" ");
            bundles.add(new BundleId(parts[0], parts[1]));
        }
        PackageSigner signer = plugin.signer();
        place.records().record(new InstalledPlugin(plugin.id(), plugin.version(), plugin.name(), plugin.vendor(),
                bundles, signer == null ? null : signer(signer), true));
    }

    private static Signer signer(PackageSigner signer) {
        return new Signer(signer.name(), signer.subject(), signer.fingerprint(), signer.notAfter());
    }

    private void audit(Decision what, List<PluginDescription> plugins, String hash, String detail)
            throws IOException {
        for (PluginDescription plugin : plugins) {
            PackageSigner signer = plugin.signer();
            place.audit().add(what, plugin.id() + " " + plugin.version(), hash,
                    signer == null ? "" : signer.name() + " " + signer.fingerprint(), detail);
        }
    }

    private static PluginChange done(List<PluginDescription> plugins, String left) {
        return new PluginChange(plugins.stream().map(plugin -> plugin.id() + " " + plugin.version()).toList(), true,
                left);
    }
}
