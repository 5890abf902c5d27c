package org.assize.internal.install;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.assize.install.PluginDescription;
import org.assize.internal.install.provision.Provisioning.Request;
import org.assize.internal.install.provision.Provisioning.Unit;
import org.assize.internal.install.store.StoredPlugin;
import org.assize.internal.install.store.StoredVersion;
import org.assize.internal.install.verify.StagedPackage;

/** What p2 has to do for a change of plugins. */
final class Requests {

    private Requests() {
    }

    /** Installs the plugins of a package in place of what is installed of them. */
    static Request install(StagedPackage staged, Path repository, Map<String, StoredPlugin> installed) {
        List<Unit> add = new ArrayList<>();
        List<Unit> remove = new ArrayList<>();
        for (int i = 0; i < staged.plugins().size(); i++) {
            PluginDescription plugin = staged.plugins().get(i);
            StoredPlugin before = installed.get(plugin.id());
            if (before == null || !before.current().plugin().version().equals(plugin.version())) {
                add.add(new Unit(staged.units().get(i).id(), plugin.version()));
                if (before != null) {
                    remove.add(unit(before.current()));
                }
            }
        }
        return new Request(List.of(repository), add, remove);
    }

    /** Takes a plugin out. */
    static Request remove(StoredPlugin plugin) {
        return new Request(List.of(), List.of(), List.of(unit(plugin.current())));
    }

    /** Replaces the installed version by the one before it. */
    static Request rollBack(StoredPlugin plugin, Path repository) {
        return new Request(List.of(repository), List.of(unit(plugin.before().current())),
                List.of(unit(plugin.current())));
    }

    private static Unit unit(StoredVersion version) {
        return new Unit(version.unit(), version.plugin().version());
    }
}
