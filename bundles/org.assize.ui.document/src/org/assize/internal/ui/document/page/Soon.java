package org.assize.internal.ui.document.page;

import org.eclipse.swt.widgets.Control;

/** Something that is done a little later, once, however often it was asked for in between. UI thread only. */
public final class Soon {

    private final Control owner;
    private final int millis;
    private final Runnable action;
    private boolean scheduled;

    /**
     * Nothing is scheduled yet.
     *
     * @param owner  without it, nothing is done any more
     * @param millis how much later
     */
    public Soon(Control owner, int millis, Runnable action) {
        this.owner = owner;
        this.millis = millis;
        this.action = action;
    }

    /** Does it soon. */
    public void schedule() {
        if (!scheduled && !owner.isDisposed()) {
            scheduled = true;
            owner.getDisplay().timerExec(millis, this::run);
        }
    }

    private void run() {
        scheduled = false;
        if (!owner.isDisposed()) {
            action.run();
        }
    }
}
