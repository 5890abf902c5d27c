package org.assize.internal.ui.casefile.intake;

import org.assize.internal.ui.casefile.Messages;
import org.assize.ui.Parts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** The path of the source, typed or looked for; a source of another system may be a file or a folder. */
final class PathRow {

    private static final int WIDTH = 360;

    private final Text path;
    private final Button folder;
    private SourceKind kind = SourceKind.FOLDER;

    /** Takes three columns. */
    PathRow(Composite page, Runnable changed) {
        Label label = new Label(page, SWT.NONE);
        label.setText(Messages.importPath);
        GridDataFactory.swtDefaults().indent(0, 8).applyTo(label);
        path = Parts.name(new Text(page, SWT.BORDER), "import.path");
        path.addListener(SWT.Modify, e -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(0, 8)
                .hint(WIDTH, SWT.DEFAULT).applyTo(path);
        Composite buttons = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        GridDataFactory.swtDefaults().indent(0, 8).applyTo(buttons);
        button(buttons, Messages.importBrowse).addListener(SWT.Selection, e -> browse());
        folder = button(buttons, Messages.importBrowseFolder);
        folder.addListener(SWT.Selection, e -> take(chosenFolder()));
        lookFor(kind);
    }

    private static Button button(Composite row, String label) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(label);
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    /** What is looked for from now on. */
    void lookFor(SourceKind wanted) {
        kind = wanted;
        boolean either = wanted == SourceKind.OTHER;
        if (folder.getVisible() != either || ((GridData) folder.getLayoutData()).exclude == either) {
            ((GridData) folder.getLayoutData()).exclude = !either;
            folder.setVisible(either);
            folder.requestLayout();
        }
    }

    private void browse() {
        take(kind == SourceKind.FOLDER ? chosenFolder() : chosenFile());
    }

    private @Nullable String chosenFolder() {
        return new DirectoryDialog(path.getShell(), SWT.OPEN).open();
    }

    private @Nullable String chosenFile() {
        FileDialog dialog = new FileDialog(path.getShell(), SWT.OPEN);
        if (kind == SourceKind.LIST) {
            dialog.setFilterExtensions(new String[] {"*.csv;*.xlsx", "*.*"});
        }
        return dialog.open();
    }

    private void take(@Nullable String chosen) {
        if (chosen != null) {
            path.setText(chosen);
        }
    }

    void show(String text) {
        path.setText(text);
    }

    void focus() {
        path.setFocus();
    }

    /** What was typed. */
    String text() {
        return path.getText().strip();
    }
}
