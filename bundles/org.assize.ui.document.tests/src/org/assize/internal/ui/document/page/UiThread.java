package org.assize.internal.ui.document.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/** Runs parts of a test on the UI thread, whichever that is: the one of the workbench or the one of the test. */
public final class UiThread {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private UiThread() {
    }

    /** Skips the test where there is no screen. */
    public static Display display() {
        assumeTrue(!"gtk".equals(SWT.getPlatform()) || System.getenv("DISPLAY") != null
                || System.getenv("WAYLAND_DISPLAY") != null, "needs a screen");
        return Display.getDefault();
    }

    public static void run(Display display, Runnable part) {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        display.syncExec(() -> {
            try {
                part.run();
            } catch (RuntimeException | AssertionError e) {
                failure.set(e);
            }
        });
        switch (failure.get()) {
            case null -> { }
            case RuntimeException e -> throw e;
            case Throwable e -> throw new AssertionError(e.getMessage(), e);
        }
    }

    /** Lets events happen until something is the case. On the UI thread. */
    public static void until(Display display, String what, BooleanSupplier reached) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("did not happen: " + what);
            }
            if (!display.readAndDispatch()) {
                // A timer wakes the thread should no event come.
                display.timerExec(20, () -> { });
                display.sleep();
            }
        }
    }
}
