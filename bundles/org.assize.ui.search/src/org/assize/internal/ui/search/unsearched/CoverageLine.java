package org.assize.internal.ui.search.unsearched;

import org.assize.search.Coverage;
import org.assize.ui.Parts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;

/** The line that always says what a search has seen. With gaps it is a link to the list of them. */
public final class CoverageLine {

    private final Link line;

    /**
     * Makes an empty line.
     *
     * @param asked opens the list of what was not searched
     */
    public CoverageLine(Composite parent, Runnable asked) {
        line = Parts.name(new Link(parent, SWT.WRAP), "search.coverage");
        line.addListener(SWT.Selection, e -> asked.run());
    }

    /** Says nothing, because there is nothing to search. */
    public void clear() {
        line.setText("");
    }

    /** Says what was seen. */
    public void show(Coverage seen) {
        if (!line.isDisposed()) {
            String text = CoverageText.of(seen);
            line.setText(seen.isComplete() ? text : "⚠ <a>" + text + "</a>");
            line.getParent().getParent().layout(new Control[] {line});
        }
    }
}
