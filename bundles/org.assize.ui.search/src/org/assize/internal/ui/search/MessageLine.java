package org.assize.internal.ui.search;

import java.util.function.BooleanSupplier;

import org.assize.ui.Parts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;

/** The line below the query: how much was found, what is wrong with the query, or what to do about either. */
final class MessageLine {

    /** Below this a word about it would only flicker. */
    private static final int SLOW_MILLIS = 500;

    private final Link line;
    private Runnable linked = () -> { };

    MessageLine(Composite parent) {
        line = Parts.name(new Link(parent, SWT.WRAP), "search.message");
        line.addListener(SWT.Selection, e -> linked.run());
    }

    void say(String text) {
        say(text, () -> { });
    }

    /**
     * Says something.
     *
     * @param text what; a part within {@code <a>} can be clicked
     * @param click what the click does
     */
    void say(String text, Runnable click) {
        linked = click;
        if (!line.isDisposed() && !line.getText().equals(escaped(text))) {
            line.setText(escaped(text));
            line.getParent().getParent().layout(new Control[] {line});
        }
    }

    void warn(String text) {
        say("⚠ " + text);
    }

    /** Says something unless the work has ended before anybody wonders. */
    void sayIfSlow(String text, BooleanSupplier working) {
        line.getDisplay().timerExec(SLOW_MILLIS, () -> {
            if (!line.isDisposed() && working.getAsBoolean()) {
                say(text);
            }
        });
    }

    private static String escaped(String text) {
        return text.replace("&", "&&");
    }
}
