package org.assize.internal.ui.plugin;

import org.assize.ui.Icons;
import org.assize.ui.Parts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;

/** Says that changes wait for a restart, or that plugins are left out, and offers the restart. Else it is not there. */
final class RestartBar {

    private final Composite bar;
    private final Label words;

    RestartBar(Composite parent) {
        bar = Parts.name(new Composite(parent, SWT.BORDER), "plugins.restart");
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 4).spacing(8, 0).applyTo(bar);
        new Label(bar, SWT.NONE).setImage(Icons.INFORMATION.image());
        words = new Label(bar, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT)
                .applyTo(words);
        Button restart = Parts.name(new Button(bar, SWT.PUSH), "plugins.restart.now");
        restart.setText(Messages.restartNow);
        restart.addListener(SWT.Selection, e -> PlatformUI.getWorkbench().restart());
        show("");
    }

    /** Shows these words, or nothing. */
    void show(String text) {
        boolean visible = !text.isEmpty();
        words.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).exclude(!visible).applyTo(bar);
        bar.setVisible(visible);
        bar.getParent().layout(true, true);
    }
}
