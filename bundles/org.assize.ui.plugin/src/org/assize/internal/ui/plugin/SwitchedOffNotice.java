package org.assize.internal.ui.plugin;

import org.assize.plugin.Contribution;
import org.assize.plugin.Containment;
import org.assize.plugin.ContributionState;
import org.assize.ui.Commands;
import org.assize.ui.Icons;
import org.assize.ui.Parts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

/** Tells in a corner of the window, without taking the focus, that something was switched off. Stays until closed. */
final class SwitchedOffNotice {

    private static final int WIDTH = 380;
    private static final int FROM_EDGE = 24;

    private final IWorkbenchWindow window;
    private final Shell shell;

    private SwitchedOffNotice(IWorkbenchWindow window) {
        this.window = window;
        shell = Parts.name(new Shell(window.getShell(), SWT.TOOL | SWT.BORDER | SWT.NO_FOCUS), "plugins.notice");
    }

    static void show(IWorkbenchWindow window, ContributionState state) {
        SwitchedOffNotice notice = new SwitchedOffNotice(window);
        notice.fill(words(state));
        notice.open();
    }

    private static String words(ContributionState state) {
        Contribution contribution = state.contribution();
        Object[] names = {Kinds.one(contribution.kind()), contribution.id(), contribution.plugin().display(),
            Containment.FAILURES};
        return contribution.kind().equals(Contribution.PLUGIN) ? NLS.bind(Messages.noticePlugin, names)
                : NLS.bind(Messages.notice, names);
    }

    private void fill(String words) {
        GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 8).spacing(8, 8).applyTo(shell);
        new Label(shell, SWT.NONE).setImage(Icons.WARNING.image());
        Label text = new Label(shell, SWT.WRAP);
        text.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        new Label(shell, SWT.NONE);
        Button plugins = Parts.name(new Button(shell, SWT.PUSH), "plugins.notice.show");
        plugins.setText(Messages.noticeShow);
        plugins.addListener(SWT.Selection, e -> {
            shell.close();
            Commands.execute(window, PluginAction.SHOW.command());
        });
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(plugins);
        Button close = Parts.name(new Button(shell, SWT.PUSH), "plugins.notice.close");
        close.setText(Messages.noticeClose);
        close.addListener(SWT.Selection, e -> shell.close());
    }

    private void open() {
        shell.pack();
        Rectangle area = window.getShell().getBounds();
        Point size = shell.getSize();
        shell.setLocation(area.x + area.width - size.x - FROM_EDGE, area.y + area.height - size.y - 2 * FROM_EDGE);
        shell.setVisible(true);
    }
}
