package org.assize.ui;

import java.time.LocalTime;

import org.assize.internal.ui.ProblemWindow;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;

/**
 * Tells the user that something went wrong, without stopping the work: one window that stays beside the workbench,
 * collects problems and lets their details be copied. May be called from any thread.
 */
public final class Problems {

    private Problems() {
    }

    /** Tells of a failure about which there is nothing more to say than its reason. */
    public static void show(String what, Throwable reason) {
        show(new Problem(LocalTime.now(), what, reason.getMessage() == null ? reason.toString() : reason.getMessage(),
                "", "", reason));
    }

    /**
     * Tells of a failure.
     *
     * @param what what happened to what
     * @param reason why
     * @param notLost what is safe in spite of it; may be empty
     * @param todo what to do now; may be empty
     * @param cause for the details; may be null
     */
    public static void show(String what, String reason, String notLost, String todo, @Nullable Throwable cause) {
        show(new Problem(LocalTime.now(), what, reason, notLost, todo, cause));
    }

    private static void show(Problem problem) {
        ILog.of(Problems.class).error(problem.what() + ": " + problem.reason(), problem.cause());
        // Before the window opens and after it closed there is only the log.
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    // While the display ends it still does what was asked for before, without shells to do it in.
                    if (PlatformUI.isWorkbenchRunning()) {
                        ProblemWindow.of(display).add(problem);
                    }
                });
            }
        }
    }

    /** One failure, in the user's language. */
    public record Problem(LocalTime at, String what, String reason, String notLost, String todo,
            @Nullable Throwable cause) {
    }
}
