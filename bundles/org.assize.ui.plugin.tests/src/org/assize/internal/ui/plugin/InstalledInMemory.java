package org.assize.internal.ui.plugin;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;

import org.assize.install.PackageSigner;
import org.assize.install.PluginContribution;
import org.assize.install.PluginDescription;
import org.assize.install.PluginInstallation;
import org.assize.install.PluginService;

/** What an installer would list. */
final class InstalledInMemory {

    static final PackageSigner SIGNER = new PackageSigner("某省厅法制总队", "CN=某省厅法制总队", "某省厅根证书",
            "ab".repeat(32), Instant.EPOCH,
            Instant.parse("2030-01-01T00:00:00Z"));

    private InstalledInMemory() {
    }

    static PluginService of(PluginInstallation... plugins) {
        return (PluginService) Proxy.newProxyInstance(PluginService.class.getClassLoader(),
                new Class<?>[] {PluginService.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("installed")) {
                        return List.of(plugins);
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    static PluginInstallation plugin(String id, String version, boolean enabled, String... versions) {
        return new PluginInstallation(description(id, version), Instant.parse("2026-11-01T00:00:00Z"), enabled,
                List.of(versions), List.of());
    }

    static PluginInstallation hindered(PluginInstallation plugin, String hindrance) {
        return new PluginInstallation(plugin.plugin(), plugin.installed(), plugin.enabled(), plugin.versions(),
                List.of(hindrance));
    }

    static PluginDescription description(String id, String version) {
        return new PluginDescription(id, version, "Plugin " + id, "某省厅", "交通案件评查", "EPL-2.0", SIGNER,
                List.of(id + " " + version),
                List.of(new PluginContribution(PluginContribution.Kind.EXTENSION, "org.assize.checklists", "traffic"),
                        new PluginContribution(PluginContribution.Kind.SERVICE, "org.vendor.Thing", "")),
                List.of());
    }
}
