package org.assize.internal.plugin;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.assize.plugin.InstalledPlugin;
import org.assize.plugin.InstalledPlugin.BundleId;
import org.assize.plugin.InstalledPlugins;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keys are {@code ID/version}, {@code ID/bundles} and so on. */
@Component(service = InstalledPlugins.class)
public final class PluginsFile implements InstalledPlugins {

    private static final Logger LOG = System.getLogger(PluginsFile.class.getName());
    private static final String NAME = "plugins.properties";
    private static final String VERSION = "/version";
    private static final String SIGNER = "/signer.";
    private static final String BETWEEN = " ";
    private static final String BEFORE_VERSION = ":";

    private final StateFile file;

    /** As a component: that of this installation. */
    @Activate
    public PluginsFile(@Reference StateFolders folders) {
        this(new StateFile(folders.installation().resolve(NAME)));
    }

    private PluginsFile(StateFile file) {
        this.file = file;
    }

    /** In another folder. No constructor: a component has one for each number of arguments. */
    public static PluginsFile in(Path folder) {
        return new PluginsFile(new StateFile(folder.resolve(NAME)));
    }

    @Override
    public List<InstalledPlugin> all() {
        try {
            Map<String, String> content = file.read();
            return content.keySet().stream().filter(key -> key.endsWith(VERSION))
                    .map(key -> read(key.substring(0, key.length() - VERSION.length()), content)).toList();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The list of installed plugins cannot be read", e);
            return List.of();
        }
    }

    @Override
    public void record(InstalledPlugin plugin) throws IOException {
        change(content -> {
            String id = plugin.id();
            content.put(id + VERSION, plugin.version());
            content.put(id + "/name", plugin.name());
            content.put(id + "/vendor", plugin.vendor());
            content.put(id + "/bundles", plugin.bundles().stream()
                    .map(bundle -> bundle.symbolicName() + BEFORE_VERSION + bundle.version())
                    .collect(Collectors.joining(BETWEEN)));
            content.put(id + "/enabled", String.valueOf(plugin.enabled()));
            SignerKeys.write(id + SIGNER, plugin.signer(), content);
        });
    }

    @Override
    public void forget(String id) throws IOException {
        change(content -> content.keySet().removeIf(key -> key.startsWith(id + "/")));
    }

    @Override
    public void enable(String id, boolean enabled) throws IOException {
        change(content -> content.computeIfPresent(id + "/enabled", (key, old) -> String.valueOf(enabled)));
    }

    private void change(Consumer<Map<String, String>> change) throws IOException {
        file.change(change);
    }

    private static InstalledPlugin read(String id, Map<String, String> content) {
        List<BundleId> bundles = Arrays.stream(content.getOrDefault(id + "/bundles", "").split(BETWEEN))
                .filter(text -> text.contains(BEFORE_VERSION)).map(PluginsFile::bundle).toList();
        return new InstalledPlugin(id, content.getOrDefault(id + VERSION, ""), content.getOrDefault(id + "/name", id),
                content.getOrDefault(id + "/vendor", ""), bundles, SignerKeys.read(id + SIGNER, content),
                Boolean.parseBoolean(content.getOrDefault(id + "/enabled", "true")));
    }

    private static BundleId bundle(String text) {
        int between = text.indexOf(BEFORE_VERSION);
        return new BundleId(text.substring(0, between), text.substring(between + 1));
    }
}
