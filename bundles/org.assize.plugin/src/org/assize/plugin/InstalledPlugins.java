package org.assize.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.assize.internal.plugin.PluginsFile;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The plugins of this installation, kept in a file beside its configuration. Who installs and removes says so here;
 * what is said takes effect at the next start. Entries and keys that this version does not know are kept. Any thread,
 * and any number of processes.
 */
@ProviderType
public interface InstalledPlugins {

    /** All of them, by id; empty when nothing was installed or the file cannot be read. */
    List<InstalledPlugin> all();

    /** One of them. */
    default Optional<InstalledPlugin> find(String id) {
        return all().stream().filter(plugin -> plugin.id().equals(id)).findFirst();
    }

    /**
     * Writes down what was installed, in place of an earlier version of the same plugin.
     *
     * @throws IOException when that cannot be written; nothing has changed then
     */
    void record(InstalledPlugin plugin) throws IOException;

    /**
     * Strikes out a plugin; nothing happens when it is not there.
     *
     * @throws IOException when that cannot be written; nothing has changed then
     */
    void forget(String id) throws IOException;

    /**
     * Lets a plugin take part from the next start on, or not.
     *
     * @throws IOException when that cannot be written; nothing has changed then
     */
    void enable(String id, boolean enabled) throws IOException;

    /** Those written down in a folder, which is created when something is written. */
    static InstalledPlugins in(Path folder) {
        return PluginsFile.in(folder);
    }
}
