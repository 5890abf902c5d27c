package org.assize.internal.ui.plugin;

import org.assize.install.PackagePreview;
import org.assize.ui.Parts;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Shows what a package would bring and who signed it, or why it is refused and what to do. */
final class PackageDialog extends TitleAreaDialog {

    private static final Point SIZE = new Point(560, 260);

    private final PackagePreview preview;
    private final String name;
    private final String told;

    /**
     * For a package.
     *
     * @param name of its file
     * @param told what there is to say about it
     */
    PackageDialog(Shell parent, PackagePreview preview, String name, String told) {
        super(parent);
        this.preview = preview;
        this.name = name;
        this.told = told;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.packageTitle);
        Parts.name(shell, "plugins.package");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(name);
        if (preview.installable()) {
            setMessage(Messages.packageTrusted, IMessageProvider.INFORMATION);
        } else {
            setMessage(Messages.packageRefused, IMessageProvider.ERROR);
        }
        StyledText text = Parts.name(new StyledText(area, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER),
                "plugins.package.text");
        text.setMargins(8, 8, 8, 8);
        Headings.show(text, told);
        GridDataFactory.fillDefaults().grab(true, true).hint(SIZE).applyTo(text);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (preview.installable()) {
            createButton(parent, IDialogConstants.OK_ID, Messages.packageInstall, true);
            createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        } else {
            createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
        }
    }
}
