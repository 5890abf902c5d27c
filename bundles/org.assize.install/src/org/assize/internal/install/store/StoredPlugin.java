package org.assize.internal.install.store;

import java.util.ArrayList;
import java.util.List;

/**
 * An installed plugin.
 *
 * @param id its name
 * @param versions those that are kept; the first is installed, the others were installed before it
 */
public record StoredPlugin(String id, List<StoredVersion> versions) {

    public StoredPlugin {
        versions = List.copyOf(versions);
    }

    /** {@return the installed version} */
    public StoredVersion current() {
        return versions.get(0);
    }

    /** {@return the same plugin with another version installed} */
    public StoredPlugin with(StoredVersion version) {
        List<StoredVersion> all = new ArrayList<>(List.of(version));
        versions.stream().filter(each -> !each.plugin().version().equals(version.plugin().version()))
                .forEach(all::add);
        return new StoredPlugin(id, all);
    }

    /** {@return the same plugin as it was before the installed version} */
    public StoredPlugin before() {
        return new StoredPlugin(id, versions.subList(1, versions.size()));
    }
}
