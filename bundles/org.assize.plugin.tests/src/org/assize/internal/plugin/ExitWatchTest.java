package org.assize.internal.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.assize.plugin.Containment;
import org.assize.plugin.ContributionState;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

/** A plugin that ends the program, in a process of its own. */
class ExitWatchTest {

    private static final PluginJar PLUGIN = new PluginJar("org.vendor.exit", "1.0.0");

    @TempDir
    Path folder;

    /** What runs in the other process. */
    static final class Program {

        private Program() {
        }

        public static void main(String[] arguments) throws Exception {
            Path folder = Path.of(arguments[0]);
            SmallFramework framework = new SmallFramework(folder.resolve("osgi"));
            Bundle bundle = framework.installed(folder.resolve("org.vendor.exit_1.0.0.jar"));
            LeftOut leftOut = new LeftOut(List.of(PLUGIN.installed()), List.of(), false);
            new ExitWatch(new FrameworkPlugins(framework.context(), leftOut),
                    new CountedFailures(new StateFolders(folder)));
            Runnable bad = SmallFramework.make(bundle, PluginJar.BAD);
            bad.run();
        }
    }

    @Test
    void whoEndsTheProgramIsWrittenDown() throws Exception {
        PLUGIN.of(folder, "implements Runnable { public void run() { System.exit(7); } }");
        for (int time = 0; time < Containment.FAILURES; time++) {
            assertThat(run(Program.class)).isEqualTo(7);
        }
        assertThat(states()).singleElement().satisfies(state -> {
            assertThat(state.contribution().plugin().display()).contains("org.vendor.exit", "1.0.0", "Province Z");
            assertThat(state.failures().get(0).detail()).contains("vendor.Bad.run");
            assertThat(state.off()).isTrue();
        });
    }

    @Test
    void aProgramThatEndsByItselfAccusesNobody() throws Exception {
        PLUGIN.of(folder, "implements Runnable { public void run() { } }");
        assertThat(run(Ending.class)).isZero();
        assertThat(states()).isEmpty();
    }

    private List<ContributionState> states() {
        return new CountedFailures(new StateFolders(folder)).states();
    }

    private int run(Class<?> program) throws Exception {
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(java(), "-cp", classPath(), program.getName(), folder.toString())
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(Files.readString(log)).isTrue();
        return process.exitValue();
    }

    /** As the program, and ends in good order after it. */
    static final class Ending {

        private Ending() {
        }

        public static void main(String[] arguments) throws Exception {
            Program.main(arguments);
            System.exit(0);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Where the classes are that the other process needs; a bundle in a workspace has them one folder deeper. */
    private static String classPath() {
        Set<String> places = new LinkedHashSet<>();
        for (Class<?> type : List.of(Program.class, ExitWatch.class, NLS.class, Bundle.class)) {
            Path place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
            places.add(place.toString());
            places.add(place.resolve("target/classes").toString());
        }
        return String.join(File.pathSeparator, places);
    }
}
