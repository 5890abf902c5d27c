package org.assize.internal.ui.casefile.intake;

import java.io.File;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.assize.casefile.CaseFileIntake.Importer;
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
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;

/**
 * Where the case files are, who understands them, and what becomes of the originals. What a path is, is recognized
 * until somebody says it.
 */
final class SourcePage extends WizardPage {

    private final String initialPath;
    private final Importers importers;
    private final Map<SourceKind, Button> kinds = new EnumMap<>(SourceKind.class);
    private ImporterChoice importer;
    private PathRow path;
    private Button copy;
    private Button rehash;
    private boolean said;
    private boolean asking;

    SourcePage(String initialPath, Importers importers) {
        super("source", Messages.importSourceTitle, null);
        this.initialPath = initialPath;
        this.importers = importers;
        setDescription(Messages.importSourceText);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(page);
        radio(page, SourceKind.FOLDER, Messages.importFolder, "import.folder");
        hint(page, Messages.importFolderHint);
        radio(page, SourceKind.LIST, Messages.importList, "import.list");
        hint(page, Messages.importListHint);
        radio(page, SourceKind.OTHER, Messages.importOther, "import.other");
        importer = new ImporterChoice(page, importers, this::recognized, this::importerChanged);
        path = new PathRow(page, this::pathChanged);
        modeGroup(page);
        select(SourceKind.of(new File(initialPath)));
        path.show(initialPath);
        check();
        setControl(page);
    }

    private void radio(Composite page, SourceKind kind, String label, String id) {
        Button button = Parts.name(new Button(page, SWT.RADIO), id);
        button.setText(label);
        button.addListener(SWT.Selection, e -> {
            said = true;
            check();
        });
        kinds.put(kind, button);
    }

    private static void hint(Composite page, String hint) {
        Label text = new Label(page, SWT.NONE);
        text.setText(hint);
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.FILL, SWT.CENTER).applyTo(text);
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
            path.focus();
        }
    }

    private void pathChanged() {
        asking = new File(path.text()).exists();
        setMessage(asking ? Messages.importAsking : null);
        if (asking) {
            importer.ask(path.text());
        }
        check();
    }

    private void recognized(String source, Optional<String> by) {
        if (!source.equals(path.text())) {
            return;
        }
        asking = false;
        if (!said) {
            select(by.isPresent() ? SourceKind.OTHER : SourceKind.of(new File(source)));
        }
        Importer chosen = importer.chosen();
        if (by.isPresent() && chosen != null) {
            setMessage(NLS.bind(Messages.importRecognized, chosen.title()), INFORMATION);
        } else if (kind() == SourceKind.OTHER) {
            setMessage(Messages.importNotRecognized, WARNING);
        } else {
            setMessage(null);
        }
        check();
    }

    private void importerChanged() {
        kinds.get(SourceKind.OTHER).setEnabled(importer.chosen() != null);
        check();
    }

    private void select(SourceKind kind) {
        kinds.forEach((each, button) -> button.setSelection(each == kind));
    }

    private void check() {
        if (path == null) {
            return;
        }
        path.lookFor(kind());
        String problem = kind().problem(path.text());
        if (problem.isEmpty() && kind() == SourceKind.OTHER && importer.chosen() == null) {
            problem = Messages.importersNone;
        }
        // What the path is, is not known yet: that it is no folder would be no mistake of anybody.
        boolean early = path.text().isEmpty() || asking && !said;
        setErrorMessage(early || problem.isEmpty() ? null : problem);
        setPageComplete(problem.isEmpty());
    }

    /** What the source is. */
    SourceKind kind() {
        return kinds.entrySet().stream().filter(e -> e.getValue().getSelection()).map(Map.Entry::getKey).findFirst()
                .orElse(SourceKind.FOLDER);
    }

    /** Id of the importer for a source of another kind. */
    String importer() {
        return Objects.requireNonNull(importer.chosen()).id();
    }

    Path path() {
        return Path.of(path.text());
    }

    IntakeMode mode() {
        return copy.getSelection() ? IntakeMode.COPY : IntakeMode.IN_PLACE;
    }

    boolean rehash() {
        return rehash.getSelection();
    }
}
