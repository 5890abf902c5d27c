package org.assize.ui.part;

import org.assize.ui.Parts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A window that stays beside the work and does not stop it. UI thread only. */
public abstract class BesideWindow extends Window {

    private final String title;
    private final String id;
    private final Point size;

    /**
     * Not open yet.
     *
     * @param id of the shell, for tests
     */
    protected BesideWindow(Shell parent, String title, String id, Point size) {
        super(parent);
        this.title = title;
        this.id = id;
        this.size = size;
        setShellStyle(SWT.SHELL_TRIM | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    /** Puts into the window what it shows; it has a grid of one column with margins. */
    protected abstract void fill(Composite content);

    @Override
    protected final void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
        Parts.name(shell, id);
    }

    @Override
    protected final Point getInitialSize() {
        return size;
    }

    @Override
    protected final Control createContents(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(8, 8).applyTo(content);
        fill(content);
        return content;
    }
}
