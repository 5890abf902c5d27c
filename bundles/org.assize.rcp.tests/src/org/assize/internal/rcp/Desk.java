package org.assize.internal.rcp;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.assize.ui.Ids;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;

/** The workbench as somebody outside sees it: finds widgets by their ids, clicks, types, waits, takes pictures. */
final class Desk {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final long PAUSE_MILLIS = 50;

    private final Display display = PlatformUI.getWorkbench().getDisplay();

    /** Asks something on the UI thread. */
    <T> T ask(Callable<T> question) {
        Object[] answer = new Object[2];
        display.syncExec(() -> {
            try {
                answer[0] = question.call();
            } catch (Exception | AssertionError e) {
                answer[1] = e;
            }
        });
        if (answer[1] != null) {
            throw new AssertionError((Throwable) answer[1]);
        }
        @SuppressWarnings("unchecked")
        T result = (T) answer[0];
        return result;
    }

    /** Does something on the UI thread. */
    void act(Runnable action) {
        ask(() -> {
            action.run();
            return null;
        });
    }

    IWorkbenchWindow window() {
        return ask(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
    }

    <T> T service(Class<T> type) {
        return ask(() -> window().getService(IEclipseContext.class).get(type));
    }

    /** Waits until something holds on the UI thread. A failure that the workbench shows meanwhile ends the test. */
    void until(String what, Callable<Boolean> condition) {
        if (Display.getCurrent() != null) {
            throw new IllegalStateException("waiting on the UI thread would stop what is waited for");
        }
        Instant end = Instant.now().plus(PATIENCE);
        while (!ask(condition)) {
            if (Instant.now().isAfter(end)) {
                picture("failed");
                fail("waited in vain until " + what);
            }
            pause();
        }
        String problem = ask(() -> find("problems.text").map(text -> ((Text) text).getText()).orElse(""));
        if (!problem.isEmpty()) {
            picture("failed");
            // The next test is to fail for reasons of its own.
            act(() -> find("problems.text").ifPresent(text -> text.getShell().close()));
            fail(problem);
        }
    }

    private static void pause() {
        try {
            new CountDownLatch(1).await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The visible control with an id, once there is one. */
    <T extends Control> T control(String id, Class<T> type) {
        until("there is " + id, () -> find(id).isPresent());
        return type.cast(ask(() -> find(id).orElseThrow()));
    }

    /** Whether there is a visible control with an id now. */
    boolean isThere(String id) {
        return ask(() -> find(id).isPresent());
    }

    private Optional<Control> find(String id) {
        for (Shell shell : display.getShells()) {
            Deque<Control> open = new ArrayDeque<>();
            open.add(shell);
            while (!open.isEmpty()) {
                Control control = open.remove();
                if (id.equals(control.getData(Ids.WIDGET)) && control.isVisible()) {
                    return Optional.of(control);
                }
                if (control instanceof Composite composite) {
                    open.addAll(List.of(composite.getChildren()));
                }
            }
        }
        return Optional.empty();
    }

    /** Presses a button once it can be pressed. */
    void press(String id) {
        Button button = control(id, Button.class);
        until(id + " is enabled", button::isEnabled);
        act(() -> button.notifyListeners(SWT.Selection, new Event()));
    }

    /** Runs a command as its menu entry would. */
    void command(String id) {
        act(() -> {
            try {
                window().getService(IHandlerService.class).executeCommand(id, null);
            } catch (CommandException e) {
                throw new AssertionError(e);
            }
        });
    }

    /** Gives a control the focus and strikes a key there. */
    void key(Control control, char character, int modifiers) {
        act(() -> {
            control.getShell().forceActive();
            control.forceFocus();
            Event event = new Event();
            event.character = character;
            event.keyCode = Character.toLowerCase(character);
            event.stateMask = modifiers;
            control.notifyListeners(SWT.KeyDown, event);
        });
    }

    /** Gives a control the focus and runs the command that keys are bound to there. */
    void stroke(Control control, String keys) {
        act(() -> {
            control.getShell().forceActive();
            control.forceFocus();
            // Without a window manager nobody hands over the focus.
            control.notifyListeners(SWT.FocusIn, new Event());
        });
        until(keys + " is bound", () -> bound(keys) != null);
        command(ask(() -> bound(keys).getParameterizedCommand().getId()));
    }

    private Binding bound(String keys) throws ParseException {
        return window().getService(IBindingService.class).getPerfectMatch(KeySequence.getInstance(keys));
    }

    /** Saves a picture of the window below target/screenshots. */
    void picture(String name) {
        act(() -> {
            Shell shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
            Image image = new Image(display, shell.getSize().x, shell.getSize().y);
            GC gc = new GC(display);
            gc.copyArea(image, shell.getLocation().x, shell.getLocation().y);
            gc.dispose();
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            image.dispose();
            try {
                Path directory = Files.createDirectories(Path.of("target", "screenshots"));
                loader.save(directory.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }
}
