package org.assize.ui;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * What a view shows while it has nothing to show: what would fill it, and the commands that do. It stands in front of
 * the control of the view; both are children of {@link #parent()}. UI thread only.
 */
public final class EmptyNote {

    private static final int MARGIN = 16;

    private final IWorkbenchWindow window;
    private final Composite stack;
    private final Composite note;

    /** A command that is offered under a localized label. */
    public record Offer(String label, String command) {
    }

    /** Makes the composite that holds note and view; create the control of the view in {@link #parent()}. */
    public EmptyNote(Composite parent, IWorkbenchWindow window) {
        this.window = window;
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        note = Parts.name(new Composite(stack, SWT.NONE), "empty");
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 8).applyTo(note);
    }

    /** The parent for the control of the view. */
    public Composite parent() {
        return stack;
    }

    /** Shows the note with these words and offers. */
    public void show(String text, List<Offer> offers) {
        for (Control old : note.getChildren()) {
            old.dispose();
        }
        Label label = new Label(note, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(label);
        for (Offer offer : offers) {
            Link link = Parts.name(new Link(note, SWT.NONE), offer.command());
            link.setText("<a>" + offer.label().replace("&", "&&") + "</a>");
            link.addListener(SWT.Selection, e -> Commands.execute(window, offer.command()));
        }
        bringToFront(note);
        note.layout(true);
    }

    /** Shows the view itself. */
    public void showView(Control view) {
        bringToFront(view);
    }

    private void bringToFront(Control control) {
        StackLayout layout = (StackLayout) stack.getLayout();
        if (layout.topControl != control) {
            layout.topControl = control;
            stack.layout(true);
        }
    }
}
