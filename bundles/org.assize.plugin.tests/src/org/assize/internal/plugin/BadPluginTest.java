package org.assize.internal.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

import org.assize.plugin.Containment;
import org.assize.plugin.Contribution;
import org.assize.plugin.ContributionException;
import org.assize.plugin.PluginInfo;
import org.assize.plugin.PluginInfo.Origin;
import org.assize.plugin.PluginRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.Bundle;

/** Plugins that misbehave when they are called, in a real framework. */
class BadPluginTest {

    private static final Duration BUDGET = Duration.ofSeconds(30);
    /** For what never ends. */
    private static final Duration SHORT = Duration.ofMillis(400);
    private static final String CALLABLE = "implements java.util.concurrent.Callable<Object> { public Object call()";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "throws        | throws Exception { throw new Exception(\"no such law\"); } }            | no such law",
        "overflows     | { return call(); } }                                                    | StackOverflowError",
        "allocates     | { long[][] all = new long[100000][]; for (int i = 0; ; i++) all[i] = new long[1 << 30]; } }"
                + "| OutOfMemoryError",
        "links         | { throw new NoClassDefFoundError(\"vendor/Gone\"); } }                  | vendor/Gone",
        "asserts       | { throw new AssertionError(\"never\"); } }                              | never",
        "loops         | { while (!Thread.interrupted()) { Thread.onSpinWait(); } return null; } }  | 0.4 s",
        "waits         | { while (true) { try { synchronized (this) { wait(); } }"
                + " catch (InterruptedException e) { } } } }                                     | 0.4 s"})
    void aCallThatDoesNotReturnIsNamedAndSwitchedOffAfterThree(String how, String body, String reason)
            throws Exception {
        PluginJar plugin = new PluginJar("org.vendor." + how, "1.2.0");
        try (SmallFramework framework = new SmallFramework(folder.resolve("osgi"))) {
            Bundle bundle = framework.installed(plugin.of(folder, CALLABLE + body));
            Callable<Object> bad = SmallFramework.make(bundle, PluginJar.BAD);
            Contribution contribution = new Contribution("check", how, plugins(framework, plugin).of(bad));
            Containment containment = new CountedFailures(new StateFolders(folder));

            boolean endless = reason.endsWith(" s");
            for (int time = 0; time < Containment.FAILURES; time++) {
                assertThat(containment.isOff(contribution)).isFalse();
                assertThatThrownBy(() -> containment.call(contribution, endless ? SHORT : BUDGET, bad))
                        .isInstanceOf(ContributionException.class)
                        .hasMessageContainingAll(how, "Plugin of org.vendor." + how, "1.2.0", "Province Z", reason);
            }

            assertThat(containment.isOff(contribution)).isTrue();
            assertThat(new CountedFailures(new StateFolders(folder)).isOff(contribution)).as("after a restart")
                    .isTrue();
            assertThat(containment.call(good(), BUDGET, () -> "goes on")).isEqualTo("goes on");
        }
    }

    @Test
    void aConstructorThatFailsIsNamedByItsClass() throws Exception {
        PluginJar plugin = new PluginJar("org.vendor.maker", "2.0.0");
        try (SmallFramework framework = new SmallFramework(folder.resolve("osgi"))) {
            Bundle bundle = framework.installed(plugin.of(folder,
                    "{ public Bad() { throw new IllegalStateException(\"no licence\"); } }"));
            Class<?> type = bundle.loadClass(PluginJar.BAD);
            Contribution contribution = new Contribution("check", type.getName(), plugins(framework, plugin).of(type));

            assertThatThrownBy(() -> Containment.ofThisProcess().call(contribution, BUDGET,
                    () -> type.getDeclaredConstructor().newInstance()))
                    .hasMessageContainingAll("org.vendor.maker", "2.0.0").hasStackTraceContaining("no licence");
        }
    }

    @Test
    void somethingPutIntoTheFrameworkByHandIsOfUnknownOrigin() throws Exception {
        PluginJar plugin = new PluginJar("org.vendor.stray", "0.1.0");
        try (SmallFramework framework = new SmallFramework(folder.resolve("osgi"))) {
            Bundle bundle = framework.context().installBundle(plugin.of(folder, "{}").toUri().toString());
            PluginInfo info = new FrameworkPlugins(framework.context(), new LeftOut(List.of(), List.of(), false))
                    .of(SmallFramework.<Object>make(bundle, PluginJar.BAD));

            assertThat(info).returns(Origin.UNKNOWN, PluginInfo::origin).returns("org.vendor.stray", PluginInfo::id);
            assertThat(info.display()).contains("0.1.0", "signer unknown");
        }
    }

    @Test
    void theProductIsNeverSwitchedOff() {
        Containment containment = Containment.ofThisProcess();
        for (int time = 0; time < 5; time++) {
            assertThatThrownBy(() -> containment.call(good(), BUDGET, () -> {
                throw new IllegalStateException();
            })).isInstanceOf(ContributionException.class);
        }
        assertThat(containment.isOff(good())).isFalse();
        assertThat(containment.states()).hasSize(1);
    }

    private static PluginRegistry plugins(SmallFramework framework, PluginJar plugin) {
        return new FrameworkPlugins(framework.context(),
                new LeftOut(List.of(plugin.installed()), List.of(), false));
    }

    private static Contribution good() {
        return new Contribution("check", "good", PluginInfo.ofProduct("org.assize.plugins.checks", "0.1.0"));
    }
}
