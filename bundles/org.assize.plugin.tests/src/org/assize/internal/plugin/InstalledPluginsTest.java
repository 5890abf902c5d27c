package org.assize.internal.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.assize.plugin.InstalledPlugin;
import org.assize.plugin.InstalledPlugin.BundleId;
import org.assize.plugin.InstalledPlugins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written down about plugins. */
class InstalledPluginsTest {

    private static final InstalledPlugin TRAFFIC = new InstalledPlugin("org.vendor.traffic", "1.2.0.v2026", "交通案件 = #1",
            "某省厅", List.of(new BundleId("org.vendor.traffic_1", "1.2.0.v2026_11"), new BundleId("lib", "3.0.0")),
            PluginJar.SIGNER, true);

    @TempDir
    Path folder;

    @Test
    void readsWhatItWrote() throws Exception {
        InstalledPlugins.in(folder).record(TRAFFIC);
        assertThat(InstalledPlugins.in(folder).all()).containsExactly(TRAFFIC);
        assertThat(InstalledPlugins.in(folder).find("org.vendor")).isEmpty();
    }

    @Test
    void disablesAndForgets() throws Exception {
        InstalledPlugins plugins = InstalledPlugins.in(folder);
        plugins.record(TRAFFIC);
        plugins.enable(TRAFFIC.id(), false);
        assertThat(plugins.find(TRAFFIC.id())).hasValueSatisfying(found -> assertThat(found.enabled()).isFalse());
        plugins.forget(TRAFFIC.id());
        assertThat(plugins.all()).isEmpty();
    }

    @Test
    void keepsWhatItDoesNotKnow() throws Exception {
        Path file = folder.resolve("plugins.properties");
        Files.writeString(file, "policy/of-another-version=strict\n" + TRAFFIC.id() + "/licence=42\n");
        InstalledPlugins.in(folder).record(TRAFFIC);
        assertThat(Files.readString(file)).contains("policy/of-another-version=strict", "/licence=42");
    }

    @Test
    void aFileThatCannotBeReadHidesNothingForever() throws Exception {
        Path file = folder.resolve("plugins.properties");
        Files.writeString(file, "broken=\\uZZZZ");
        assertThat(InstalledPlugins.in(folder).all()).isEmpty();
        InstalledPlugins.in(folder).record(TRAFFIC);
        assertThat(InstalledPlugins.in(folder).all()).containsExactly(TRAFFIC);
        assertThat(folder.resolve("plugins.properties.unreadable")).hasContent("broken=\\uZZZZ");
    }

    @Test
    void leavesNoTemporaryFiles() throws Exception {
        InstalledPlugins.in(folder).record(TRAFFIC);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("plugins.properties", "plugins.properties.lock");
        }
    }
}
