package org.assize.ui;

import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Phrases that are used again and again, as they were when they were last read. UI thread only. */
public final class Phrases {

    private final Job reading;
    private List<String> known = List.of();

    /**
     * Knows none yet.
     *
     * @param work reads them, those to be offered first first
     */
    public Phrases(Display display, Work<List<String>> work) {
        reading = Background.refresh(display, work, found -> known = List.copyOf(found));
    }

    /** Reads them again, soon. */
    public void refresh() {
        reading.schedule();
    }

    /** {@return those that are known} */
    public List<String> known() {
        return known;
    }
}
