package org.assize.internal.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.assize.plugin.InstalledPlugin;
import org.assize.plugin.PluginInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What plugins are called by those who report about them. */
class FrameworkPluginsTest {

    @TempDir
    Path folder;

    private final Locale before = Locale.getDefault();
    private final PluginJar plugin = new PluginJar("org.vendor.view", "1.0.0").header("Bundle-Name", "%name")
            .header("Bundle-Localization", "words").file("words.properties", "name = Durations\n")
            .file("words_zh.properties", "name = 办案时长\n");

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void namesAreInTheLanguageOfThisRunAndNotOfWhoeverInstalled() throws Exception {
        assertThat(name(Locale.ENGLISH)).isEqualTo("Durations");
        assertThat(name(Locale.SIMPLIFIED_CHINESE)).isEqualTo("办案时长");
    }

    @Test
    void withoutABundleOfItsNameAPluginIsCalledWhatWasWrittenDown() throws Exception {
        InstalledPlugin feature = new InstalledPlugin("org.vendor.feature", "1.0.0", "All of it", "", List.of(), null,
                true);
        assertThat(info(feature).name()).isEqualTo("All of it");
    }

    private String name(Locale language) throws Exception {
        Locale.setDefault(language);
        return info(plugin.installed()).name();
    }

    private PluginInfo info(InstalledPlugin written) throws Exception {
        try (SmallFramework framework = new SmallFramework(folder.resolve(Locale.getDefault().toString()))) {
            framework.installed(plugin.of(folder, "{}"));
            LeftOut leftOut = new LeftOut(List.of(written), List.of(), false);
            return new FrameworkPlugins(framework.context(), leftOut).plugins().stream()
                    .filter(info -> info.id().equals(written.id())).findFirst().orElseThrow();
        }
    }
}
