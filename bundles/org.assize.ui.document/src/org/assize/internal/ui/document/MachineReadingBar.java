package org.assize.internal.ui.document;

import java.util.Optional;

import org.assize.internal.ui.document.text.MachineTextSession.MachineReading;
import org.assize.ui.Icons;
import org.assize.ui.Parts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** One quiet line that says that the text of the page was read by a machine. Hidden on pages with text of their own. */
final class MachineReadingBar {

    private final Composite bar;
    private final Label icon;
    private final Label text;

    /**
     * Makes the line, hidden.
     *
     * @param parent has a grid layout of one column
     */
    MachineReadingBar(Composite parent) {
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 3).spacing(6, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        bar.setVisible(false);
        icon = new Label(bar, SWT.NONE);
        text = Parts.name(new Label(bar, SWT.NONE), "document.machineReading");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
    }

    /** Shows how the page being read was read, or nothing. */
    void show(Optional<MachineReading> reading) {
        if (bar.isDisposed()) {
            return;
        }
        String line = reading.map(MachineReadingBar::line).orElse("");
        if (line.equals(text.getText())) {
            return;
        }
        text.setText(line);
        text.setToolTipText(line);
        icon.setImage(reading.map(MachineReading::uncertain).orElse(false) ? Icons.WARNING.image()
                : Icons.SCAN.image());
        ((GridData) bar.getLayoutData()).exclude = line.isEmpty();
        bar.setVisible(!line.isEmpty());
        bar.getParent().layout(true);
    }

    private static String line(MachineReading reading) {
        return NLS.bind(reading.uncertain() ? Messages.machineReadingUncertain : Messages.machineReading,
                new Object[] {Math.round(reading.confidence() * 100), reading.engine() + " " + reading.version(),
                        reading.language()});
    }
}
