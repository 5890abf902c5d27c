package org.assize.internal.ui.casefile.intake;

import java.io.File;
import java.nio.file.Path;

import org.assize.casefile.IntakeMode;
import org.assize.internal.ui.casefile.Messages;
import org.assize.ui.Parts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Where the case files are and what becomes of the originals. */
final class SourcePage extends WizardPage {

    private final String initialPath;
    private Button list;
    private Button folder;
    private Text path;
    private Button copy;
    private Button rehash;

    SourcePage(String initialPath) {
        super("source", Messages.importSourceTitle, null);
        this.initialPath = initialPath;
        setDescription(Messages.importSourceText);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(page);
        folder = radio(page, Messages.importFolder, Messages.importFolderHint, "import.folder");
        list = radio(page, Messages.importList, Messages.importListHint, "import.list");
        boolean startsWithList = new File(initialPath).isFile();
        list.setSelection(startsWithList);
        folder.setSelection(!startsWithList);
        pathRow(page);
        modeGroup(page);
        path.setText(initialPath);
        check();
        setControl(page);
    }

    private Button radio(Composite page, String label, String hint, String id) {
        Button button = Parts.name(new Button(page, SWT.RADIO), id);
        button.setText(label);
        button.addListener(SWT.Selection, e -> check());
        Label text = new Label(page, SWT.NONE);
        text.setText(hint);
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.FILL, SWT.CENTER).applyTo(text);
        return button;
    }

    private void pathRow(Composite page) {
        Label label = new Label(page, SWT.NONE);
        label.setText(Messages.importPath);
        GridDataFactory.swtDefaults().indent(0, 8).applyTo(label);
        path = Parts.name(new Text(page, SWT.BORDER), "import.path");
        path.addListener(SWT.Modify, e -> check());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(0, 8)
                .hint(360, SWT.DEFAULT).applyTo(path);
        Button browse = new Button(page, SWT.PUSH);
        browse.setText(Messages.importBrowse);
        browse.addListener(SWT.Selection, e -> browse());
        GridDataFactory.swtDefaults().indent(0, 8).applyTo(browse);
    }

    private void modeGroup(Composite page) {
        Group group = new Group(page, SWT.NONE);
        group.setText(Messages.importMode);
        GridLayoutFactory.swtDefaults().margins(8, 8).applyTo(group);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).indent(0, 8).applyTo(group);
        copy = Parts.name(new Button(group, SWT.RADIO), "import.copy");
        copy.setText(Messages.importCopy);
        copy.setSelection(true);
        Parts.name(new Button(group, SWT.RADIO), "import.inPlace").setText(Messages.importInPlace);
        rehash = Parts.name(new Button(page, SWT.CHECK), "import.rehash");
        rehash.setText(Messages.importRehash);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(rehash);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            path.setFocus();
        }
    }

    private void browse() {
        String chosen;
        if (isList()) {
            FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
            dialog.setFilterExtensions(new String[] { "*.csv;*.xlsx", "*.*" });
            chosen = dialog.open();
        } else {
            chosen = new DirectoryDialog(getShell(), SWT.OPEN).open();
        }
        if (chosen != null) {
            path.setText(chosen);
        }
    }

    private void check() {
        String problem = problem();
        boolean untouched = path.getText().isBlank();
        setErrorMessage(untouched ? null : problem);
        setPageComplete(problem == null);
    }

    private @Nullable String problem() {
        String text = path.getText().strip();
        File file = new File(text);
        if (text.isEmpty()) {
            return Messages.importNoPath;
        }
        if (!file.exists()) {
            return NLS.bind(Messages.importMissing, text);
        }
        if (isList() && !file.isFile()) {
            return NLS.bind(Messages.importNeedsFile, text);
        }
        return !isList() && !file.isDirectory() ? NLS.bind(Messages.importNeedsFolder, text) : null;
    }

    boolean isList() {
        return list.getSelection();
    }

    Path path() {
        return Path.of(path.getText().strip());
    }

    IntakeMode mode() {
        return copy.getSelection() ? IntakeMode.COPY : IntakeMode.IN_PLACE;
    }

    boolean rehash() {
        return rehash.getSelection();
    }
}
