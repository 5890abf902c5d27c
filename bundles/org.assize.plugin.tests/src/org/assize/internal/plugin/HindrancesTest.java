package org.assize.internal.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.assize.plugin.InstalledPlugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.Bundle;

/** Plugins that the framework cannot start, or not wholly, beside one that is well. */
class HindrancesTest {

    private static final String ID = "org.vendor.hindered";
    private static final String VERSION = "1.0.0";
    private static final String WELL = "implements java.util.concurrent.Callable<Object>"
            + " { public Object call() { return \"goes on\"; } }";
    private static final String PLUGIN_XML = "<?xml version='1.0'?><?eclipse version='3.4'?><plugin>";

    @TempDir
    Path folder;

    private final PluginJar plugin = new PluginJar(ID, VERSION);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Import-Package     | org.nowhere;version=\"[1.2,2)\"                  | org.nowhere ≥ 1.2.0 < 2.0.0",
        "Import-Package     | org.osgi.framework;version=\"[99,100)\"          | org.osgi.framework ≥ 99.0.0 < 100.0.0",
        "Require-Bundle     | org.vendor.gone;bundle-version=\"3.0\"           | org.vendor.gone ≥ 3.0.0",
        "Require-Capability | osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\" | JavaSE 99",
        "Require-Capability | org.vendor.licence                               | org.vendor.licence",
        "Service-Component  | OSGI-INF/gone.xml                                | OSGI-INF/gone.xml"})
    void whatIsRequiredAndNotThereIsNamed(String header, String value, String named) throws Exception {
        assertThat(hindrances(plugin.header(header, value), false)).singleElement().asString().contains(ID, named);
    }

    @Test
    void whatIsNotNeededIsNotMissed() throws Exception {
        plugin.header("Import-Package", "org.nowhere;resolution:=optional").header("DynamicImport-Package", "org.*")
                .header("Require-Capability", "org.vendor.licence;effective:=active")
                .header("Service-Component", "OSGI-INF/none*.xml");
        assertThat(hindrances(plugin, false)).isEmpty();
    }

    @Test
    void extensionsThatCannotBeReadAreNamedWithTheLine() throws Exception {
        plugin.file("plugin.xml", PLUGIN_XML + "\n<extension point='org.assize.remarks'>\n</plugin>");
        assertThat(hindrances(plugin, false)).singleElement().asString().contains(ID, "plugin.xml:3", "extension");
    }

    @Test
    void servicesThatCannotBeReadAreNamedAndTheOthersAreNot() throws Exception {
        plugin.header("Service-Component", "OSGI-INF/*.xml").file("OSGI-INF/good.xml", "<component name='good'/>")
                .file("OSGI-INF/bad.xml", "<component name='bad'");
        assertThat(hindrances(plugin, false)).singleElement().asString().contains(ID, "OSGI-INF/bad.xml");
    }

    @Test
    void aPluginThatIsWellHasNone() throws Exception {
        plugin.file("plugin.xml", PLUGIN_XML + "</plugin>").header("Service-Component", "OSGI-INF/good.xml")
                .file("OSGI-INF/good.xml", "<!DOCTYPE c SYSTEM 'file:///none.dtd'><component name='good'/>");
        assertThat(hindrances(plugin, false)).isEmpty();
    }

    @Test
    void whatAPersonLeftOutIsNotHindered() throws Exception {
        assertThat(hindrances(plugin.header("Require-Bundle", "org.vendor.gone"), true)).isEmpty();
    }

    /** In a framework where another plugin does its work all the same. */
    private List<String> hindrances(PluginJar hindered, boolean safe) throws Exception {
        PluginJar other = new PluginJar("org.vendor.other", "1.0.0");
        List<InstalledPlugin> installed = List.of(hindered.installed(), other.installed());
        try (SmallFramework framework = new SmallFramework(folder.resolve("osgi"))) {
            framework.installed(hindered.of(folder, "{}"));
            Bundle well = framework.installed(other.of(folder, WELL));
            Hindrances hindrances = new Hindrances(framework.context(), new LeftOut(installed, List.of(), safe));

            assertThat(SmallFramework.<Callable<Object>>make(well, PluginJar.BAD).call()).isEqualTo("goes on");
            assertThat(hindrances.of("org.vendor.other", "1.0.0")).isEmpty();
            assertThat(hindrances.of(ID, "2.0.0")).as("from the next start on").isEmpty();
            return hindrances.of(ID, VERSION);
        }
    }
}
