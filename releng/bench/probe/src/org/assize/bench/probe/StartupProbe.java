package org.assize.bench.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Writes down when the window answered and what the heap holds after that, then closes the workbench. */
public final class StartupProbe implements IStartup {

    /** Jobs that start with the workbench are finished after this time, on any machine that is fit for it. */
    private static final Duration SETTLED = Duration.ofSeconds(4);

    @Override
    public void earlyStartup() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        // Returns when the event loop has come round: the window is open, drawn and answers.
        display.syncExec(() -> { });
        Instant answered = Instant.now();
        Duration processor = ProcessHandle.current().info().totalCpuDuration().orElseThrow();
        Instant started = ProcessHandle.current().info().startInstant().orElseThrow();
        try {
            Thread.sleep(SETTLED.toMillis());
            write(Duration.between(started, answered).toMillis(), processor.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            display.asyncExec(() -> PlatformUI.getWorkbench().close());
        }
    }

    private static void write(long windowMillis, long processorMillis) throws IOException {
        // The second time frees what finalisation and soft caches held on to.
        System.gc();
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024;
        int classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
        Bundle[] bundles = FrameworkUtil.getBundle(StartupProbe.class).getBundleContext().getBundles();
        List<String> active = Stream.of(bundles).filter(bundle -> bundle.getState() == Bundle.ACTIVE)
                .map(Bundle::getSymbolicName).sorted().toList();
        Files.writeString(Path.of(System.getProperty("assize.bench.figures")), "%d %d %d %d %d %d%n%s%n".formatted(
                windowMillis, processorMillis, heap, classes, bundles.length, active.size(),
                String.join("\n", active)));
    }
}
