package org.assize.internal.ui.document;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.widgets.Control;

/** A word in the status line, for a while. UI thread only. */
public final class StatusWord {

    private static final int MILLIS = 8_000;

    private final IStatusLineManager line;
    private final Control owner;
    private int said;

    /** Says nothing yet; as long as its owner lives. */
    public StatusWord(IStatusLineManager line, Control owner) {
        this.line = line;
        this.owner = owner;
    }

    /** Shows a word in one line until the next, or until it has been read. */
    public void say(String text) {
        line.setMessage(text.replace('\n', ' '));
        int ticket = ++said;
        owner.getDisplay().timerExec(MILLIS, () -> {
            if (ticket == said && !owner.isDisposed()) {
                line.setMessage(null);
            }
        });
    }
}
