package org.assize.internal.install.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.assize.install.PluginDescription;
import org.assize.internal.install.recovery.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept about installed plugins. */
class PluginStoreTest {

    @TempDir
    private Path root;

    @Test
    void whatIsWrittenIsRead() throws IOException {
        PluginStore store = new PluginStore(new Installation(root));
        assertThat(store.read()).isEmpty();
        StoredPlugin plugin = new StoredPlugin("org.example", List.of(version("1.0.0", "aa")));
        Files.createDirectories(new Installation(root).store());
        store.write(new TreeMap<>(Map.of("org.example", plugin)));
        assertThat(new PluginStore(new Installation(root)).read()).containsExactly(Map.entry("org.example", plugin));
    }

    @Test
    void aDamagedListIsNoEmptyList() throws IOException {
        Files.createDirectories(new Installation(root).store());
        Files.writeString(new Installation(root).list(), "{");
        assertThatThrownBy(() -> new PluginStore(new Installation(root)).read()).isInstanceOf(IOException.class)
                .hasMessageContaining("installed.json");
    }

    @Test
    void theVersionBeforeIsTheOneInstalledBefore() {
        StoredPlugin plugin = new StoredPlugin("org.example", List.of(version("1.0.0", "aa")))
                .with(version("2.0.0", "bb")).with(version("1.5.0", "cc"));
        assertThat(plugin.current().plugin().version()).isEqualTo("1.5.0");
        assertThat(plugin.before().current().plugin().version()).isEqualTo("2.0.0");
        assertThat(plugin.with(version("2.0.0", "dd")).versions()).extracting(each -> each.plugin().version())
                .containsExactly("2.0.0", "1.5.0", "1.0.0");
    }

    @Test
    void packagesThatNobodyNeedsAreDeleted() throws IOException {
        Installation installation = new Installation(root);
        PluginStore store = new PluginStore(installation);
        Files.createDirectories(installation.packages().resolve("aa"));
        Files.createDirectories(installation.packages().resolve("bb").resolve("plugins"));
        store.write(new TreeMap<>(Map.of("org.example",
                new StoredPlugin("org.example", List.of(version("1.0.0", "aa"))))));
        store.sweep();
        assertThat(installation.packages()).isDirectoryContaining("glob:**aa")
                .isDirectoryNotContaining("glob:**bb");
    }

    @Test
    void whatProcessesLeftThatWereEndedIsDeletedAndWhatIsLookedAtNowStays() throws IOException {
        Installation installation = new Installation(root);
        Path left = Files.createDirectories(installation.staging().resolve("left").resolve("package"));
        Files.writeString(left.resolve("content.jar"), "half");
        Files.setLastModifiedTime(left.getParent(), FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        Path fresh = Files.createDirectories(installation.staging().resolve("fresh"));
        new PluginStore(installation).sweep();
        assertThat(left.getParent()).doesNotExist();
        assertThat(fresh).isDirectory();
    }

    private static StoredVersion version(String version, String hash) {
        return new StoredVersion(new PluginDescription("org.example", version, "Example", "Province", "", "", null,
                List.of("org.example " + version), List.of(), List.of()), "org.example", Instant.EPOCH, hash,
                "file:/x");
    }
}
