package org.assize.internal.ui.casefile.library;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.assize.internal.ui.casefile.Messages;
import org.assize.ui.Parts;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Asks where a new library shall lie and what it is called. */
final class CreateLibraryDialog extends TitleAreaDialog {

    private Text folder;
    private Text name;
    private Path directory = Path.of("");
    private String chosenName = "";

    CreateLibraryDialog(Shell parent) {
        super(parent);
    }

    /** The folder the user chose. */
    Path directory() {
        return directory;
    }

    /** The name the user chose. */
    String name() {
        return chosenName;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.createTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.createTitle);
        setMessage(Messages.createMessage);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.createName);
        name = Parts.name(new Text(area, SWT.BORDER), "create.name");
        name.setText(Messages.createDefaultName);
        name.selectAll();
        name.addListener(SWT.Modify, e -> check());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(name);
        new Label(area, SWT.NONE).setText(Messages.createFolder);
        folder = Parts.name(new Text(area, SWT.BORDER), "create.folder");
        folder.addListener(SWT.Modify, e -> check());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(folder);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.createBrowse);
        browse.addListener(SWT.Selection, e -> browse());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setEnabled(false);
    }

    private void browse() {
        String chosen = new DirectoryDialog(getShell(), SWT.SAVE).open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private void check() {
        String problem = problem();
        setErrorMessage(problem);
        getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
    }

    private @Nullable String problem() {
        if (name.getText().isBlank()) {
            return Messages.createNoName;
        }
        if (folder.getText().isBlank()) {
            return Messages.createNoFolder;
        }
        try {
            directory = Path.of(folder.getText().strip());
        } catch (InvalidPathException e) {
            return e.getMessage();
        }
        String[] content = new File(folder.getText().strip()).list();
        return content == null || content.length == 0 ? null : Messages.createNotEmpty;
    }

    @Override
    protected void okPressed() {
        chosenName = name.getText().strip();
        super.okPressed();
    }
}
