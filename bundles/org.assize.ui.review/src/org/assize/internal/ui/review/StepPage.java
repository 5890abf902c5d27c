package org.assize.internal.ui.review;

import org.assize.ui.Parts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The page of one step. */
abstract class StepPage {

    private final Composite area;
    private final RoundDesk desk;

    StepPage(Composite parent, RoundDesk desk) {
        this.desk = desk;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 8).spacing(8, 8).applyTo(area);
    }

    final Composite area() {
        return area;
    }

    final RoundDesk desk() {
        return desk;
    }

    /** Shows a round. */
    abstract void show(RoundSnapshot round);

    abstract void focus();

    static Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(label);
        return label;
    }

    /** A row of controls, as many columns as given. */
    static Composite row(Composite parent, int columns) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 4).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    /** Empties a field from any thread, once what was written in it is recorded. */
    static void clear(Text field) {
        field.getDisplay().asyncExec(() -> {
            if (!field.isDisposed()) {
                field.setText("");
            }
        });
    }

    static Button button(Composite parent, String text, String id, Runnable action) {
        Button button = Parts.name(new Button(parent, SWT.PUSH), id);
        button.setText(text);
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }
}
