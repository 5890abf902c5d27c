package org.assize.internal.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.assize.plugin.Containment;
import org.assize.plugin.Contribution;
import org.assize.plugin.ContributionState;
import org.assize.plugin.Failure;
import org.assize.plugin.InstalledPlugin;
import org.assize.plugin.InstalledPlugins;
import org.assize.plugin.PluginInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

/** Bundles that take no part, in a real framework that remembers what was resolved in the run before. */
class QuarantineTest {

    private static final String NO_EXTENSION_CACHE = "eclipse.noRegistryCache";

    @TempDir
    Path folder;

    private final PluginJar plugin = new PluginJar("org.vendor.view", "1.0.0");
    private InstalledPlugins installed = InstalledPlugins.in(Path.of("."));

    @BeforeEach
    void installAndRunOnce() throws Exception {
        installed = InstalledPlugins.in(folder);
        installed.record(plugin.installed());
        try (SmallFramework framework = new SmallFramework(folder.resolve("osgi"))) {
            framework.installed(plugin.of(folder, "{}")).start();
        }
    }

    @AfterEach
    void forgetWhatWasLeftOut() {
        System.clearProperty(NO_EXTENSION_CACHE);
    }

    @Test
    void aPluginThatIsEnabledTakesPart() throws Exception {
        try (SmallFramework framework = new SmallFramework(folder.resolve("osgi"))) {
            start(framework, List.of(), false);
            assertThat(isResolved(framework)).isTrue();
        }
    }

    @Test
    void whatWasResolvedInTheRunBeforeIsTakenBackWhenItsPluginIsDisabled() throws Exception {
        installed.enable(plugin.installed().id(), false);
        try (SmallFramework framework = new SmallFramework(folder.resolve("osgi"))) {
            assertThat(bundle(framework).adapt(BundleWiring.class)).as("before").isNotNull();
            LeftOut leftOut = start(framework, List.of(), false);
            assertThat(isResolved(framework)).isFalse();
            assertThat(new FrameworkPlugins(framework.context(), leftOut).plugins()).singleElement()
                    .returns(false, PluginInfo::enabled);
        }
    }

    @Test
    void whatIsLeftOutIsNotThereAgainByTheStoredRegistryOfExtensions() throws Exception {
        try (SmallFramework framework = new SmallFramework(folder.resolve("osgi"))) {
            start(framework, List.of(), false);
            assertThat(System.getProperty(NO_EXTENSION_CACHE)).as("nothing left out").isNull();
            start(framework, List.of(), true);
            assertThat(System.getProperty(NO_EXTENSION_CACHE)).isEqualTo("true");
        }
    }

    @Test
    void inSafeModeNothingForeignTakesPart() throws Exception {
        try (SmallFramework framework = new SmallFramework(folder.resolve("osgi"))) {
            PluginJar stray = new PluginJar("org.vendor.stray", "1.0.0");
            Bundle byHand = framework.context().installBundle(stray.of(folder, "{}").toUri().toString());
            start(framework, List.of(), true);
            assertThat(isResolved(framework)).isFalse();
            assertThat(framework.context().getBundle(0).adapt(FrameworkWiring.class)
                    .resolveBundles(List.of(byHand))).isFalse();
        }
    }

    @Test
    void aPluginSwitchedOffForWhatItDidToTheWindowIsLeftOutAtTheNextStart() throws Exception {
        Containment containment = new CountedFailures(new StateFolders(folder));
        try (SmallFramework framework = new SmallFramework(folder.resolve("osgi"))) {
            PluginInfo info = new FrameworkPlugins(framework.context(), start(framework, List.of(), false))
                    .of(bundle(framework).loadClass(PluginJar.BAD));
            for (int time = 0; time < Containment.FAILURES; time++) {
                containment.failed(Contribution.whole(info), new Failure("it ended the program", ""));
            }
            assertThat(isResolved(framework)).as("in this run").isTrue();
        }
        try (SmallFramework framework = new SmallFramework(folder.resolve("osgi"))) {
            start(framework, new CountedFailures(new StateFolders(folder)).states(), false);
            assertThat(isResolved(framework)).as("in the next").isFalse();
        }
    }

    @Test
    void aBundleThatTwoPluginsBroughtStaysWhileOneTakesPart() throws Exception {
        installed.enable(plugin.installed().id(), false);
        InstalledPlugin first = plugin.installed();
        installed.record(new InstalledPlugin("org.vendor.other", "3.0.0", "Other", "", first.bundles(), null, true));
        try (SmallFramework framework = new SmallFramework(folder.resolve("osgi"))) {
            start(framework, List.of(), false);
            assertThat(isResolved(framework)).isTrue();
        }
    }

    @Test
    void whatWasLeftOutComesBackWhenItIsEnabled() throws Exception {
        try (SmallFramework framework = new SmallFramework(folder.resolve("osgi"))) {
            // A plugin of data only is never started, and so not resolved by that either.
            bundle(framework).stop();
        }
        whatWasResolvedInTheRunBeforeIsTakenBackWhenItsPluginIsDisabled();
        installed.enable(plugin.installed().id(), true);
        try (SmallFramework framework = new SmallFramework(folder.resolve("osgi"))) {
            start(framework, List.of(), false);
            assertThat(bundle(framework).getState()).as("resolved without being asked for").isEqualTo(Bundle.RESOLVED);
        }
    }

    private LeftOut start(SmallFramework framework, List<ContributionState> states, boolean safe)
            throws InterruptedException {
        LeftOut leftOut = new LeftOut(installed.all(), states, safe);
        new Quarantine(framework.context(), leftOut);
        return leftOut;
    }

    private boolean isResolved(SmallFramework framework) {
        return framework.context().getBundle(0).adapt(FrameworkWiring.class)
                .resolveBundles(List.of(bundle(framework)));
    }

    private Bundle bundle(SmallFramework framework) {
        return List.of(framework.context().getBundles()).stream()
                .filter(bundle -> plugin.installed().id().equals(bundle.getSymbolicName())).findFirst().orElseThrow();
    }
}
