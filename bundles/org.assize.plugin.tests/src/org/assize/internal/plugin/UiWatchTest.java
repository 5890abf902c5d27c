package org.assize.internal.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.assize.plugin.Containment;
import org.assize.plugin.Contribution;
import org.assize.plugin.ContributionState;
import org.assize.plugin.Failure;
import org.assize.plugin.PluginRegistry;
import org.assize.plugin.UiWatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

/** A thread that takes its work from a queue, as that of a window does, and a plugin that keeps it. */
class UiWatchTest {

    private static final Duration PATIENCE = Duration.ofMillis(200);

    @TempDir
    Path folder;

    private final BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();
    private final Thread window = new Thread(this::readAndDispatch, "window");
    private final Containment containment = Containment.ofThisProcess();

    @Test
    void aPluginThatKeepsTheWindowIsNamedWhileItStillDoes() throws Exception {
        PluginJar plugin = new PluginJar("org.vendor.view", "1.0.0");
        window.start();
        try (SmallFramework framework = new SmallFramework(folder.resolve("osgi"))) {
            Bundle bundle = framework.installed(plugin.of(folder, "implements Runnable { public void run()"
                    + " { while (!Thread.interrupted()) { Thread.onSpinWait(); } } }"));
            PluginRegistry plugins = new FrameworkPlugins(framework.context(),
                    new LeftOut(List.of(plugin.installed()), List.of(), false));
            BlockingQueue<ContributionState> told = new LinkedBlockingQueue<>();
            containment.subscribe(told::add);
            queue.add(SmallFramework.make(bundle, PluginJar.BAD));
            try (UiWatch watch = new UiWatch(plugins, containment, window, queue::add, PATIENCE)) {
                ContributionState state = told.poll(20, TimeUnit.SECONDS);
                assertThat(state.contribution().kind()).isEqualTo(Contribution.PLUGIN);
                assertThat(state.contribution().plugin().display()).contains("org.vendor.view", "1.0.0", "Province Z");
                assertThat(state.failures().get(0).detail()).contains("vendor.Bad.run");
                window.interrupt();
                CountDownLatch answers = new CountDownLatch(1);
                queue.add(answers::countDown);
                assertThat(answers.await(20, TimeUnit.SECONDS)).isTrue();
            }
            assertThat(containment.states()).as("one silence counts once, and is not forgiven").singleElement()
                    .returns(1, failed -> failed.failures().size());
        } finally {
            queue.add(() -> Thread.currentThread().interrupt());
        }
    }

    @Test
    void aSessionWithoutTroubleForgivesThoseBefore() throws Exception {
        PluginJar plugin = new PluginJar("org.vendor.view", "1.0.0");
        window.start();
        try (SmallFramework framework = new SmallFramework(folder.resolve("osgi"))) {
            framework.installed(plugin.of(folder, "{}"));
            PluginRegistry plugins = new FrameworkPlugins(framework.context(),
                    new LeftOut(List.of(plugin.installed()), List.of(), false));
            containment.failed(Contribution.whole(plugins.plugins().get(0)),
                    Failure.of(new IllegalStateException()));
            new UiWatch(plugins, containment, window, queue::add, PATIENCE).close();
            assertThat(containment.states()).isEmpty();
        } finally {
            queue.add(() -> Thread.currentThread().interrupt());
        }
    }

    private void readAndDispatch() {
        try {
            while (true) {
                queue.take().run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
