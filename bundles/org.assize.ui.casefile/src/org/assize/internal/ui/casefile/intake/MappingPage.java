package org.assize.internal.ui.casefile.intake;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.assize.casefile.CaseField;
import org.assize.casefile.CaseTable;
import org.assize.casefile.ColumnMapping;
import org.assize.casefile.IntakeException;
import org.assize.internal.ui.casefile.Messages;
import org.assize.ui.Parts;
import org.assize.ui.Problems;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;

/** What the columns of a list mean: guessed, correctable, and kept in a file if wanted. */
final class MappingPage extends WizardPage {

    private static final int EXAMPLE_LENGTH = 40;
    private static final String EXTENSION = "*.json";

    private final Map<String, Combo> combos = new LinkedHashMap<>();
    private @Nullable Path shown;
    private ScrolledComposite scroll;
    private Composite rows;

    MappingPage() {
        super("mapping", Messages.importMappingTitle, null);
        setDescription(Messages.importMappingText);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(page);
        scroll = new ScrolledComposite(page, SWT.V_SCROLL | SWT.BORDER);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 240).applyTo(scroll);
        rows = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(8, 8).applyTo(rows);
        scroll.setContent(rows);
        Composite buttons = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        button(buttons, Messages.importMappingLoad, this::load);
        button(buttons, Messages.importMappingSave, this::save);
        setControl(page);
    }

    private static void button(Composite parent, String label, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, e -> action.run());
    }

    @Override
    public void setVisible(boolean visible) {
        Path list = ((ImportWizard) getWizard()).source().path();
        if (visible && !list.equals(shown)) {
            read(list);
        }
        super.setVisible(visible);
    }

    private void read(Path list) {
        try {
            getContainer().run(true, false, monitor -> {
                monitor.beginTask(NLS.bind(Messages.importReading, list.getFileName()), 1);
                try {
                    CaseTable table = CaseTable.read(list);
                    getShell().getDisplay().syncExec(() -> show(list, table));
                } catch (IntakeException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            setErrorMessage(e.getCause().getMessage());
            setPageComplete(false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void show(Path list, CaseTable table) {
        shown = list;
        combos.clear();
        for (Control old : rows.getChildren()) {
            old.dispose();
        }
        heading(Messages.importMappingColumn);
        heading(Messages.importMappingMeaning);
        heading(Messages.importMappingExample);
        for (int i = 0; i < table.headers().size(); i++) {
            if (!table.headers().get(i).isEmpty()) {
                row(table.headers().get(i), table.rows().isEmpty() ? "" : table.rows().getFirst().cell(i));
            }
        }
        apply(ColumnMapping.guess(table.headers()));
        scroll.setMinSize(rows.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        rows.layout(true);
    }

    private void heading(String text) {
        Label label = new Label(rows, SWT.NONE);
        label.setText(text);
        label.setFont(JFaceResources.getFontRegistry().getBold(""));
    }

    private void row(String header, String example) {
        new Label(rows, SWT.NONE).setText(header.replace("&", "&&"));
        Combo combo = Parts.name(new Combo(rows, SWT.READ_ONLY), "mapping." + header);
        combo.add(Messages.importProperty);
        for (CaseField field : CaseField.values()) {
            combo.add(FieldNames.of(field));
        }
        combo.addListener(SWT.Selection, e -> check());
        combos.put(header, combo);
        Label label = new Label(rows, SWT.NONE);
        label.setText((example.length() > EXAMPLE_LENGTH ? example.substring(0, EXAMPLE_LENGTH) + "…" : example)
                .replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
    }

    private void apply(ColumnMapping mapping) {
        combos.forEach((header, combo) -> combo.select(mapping.field(header).map(f -> f.ordinal() + 1).orElse(0)));
        check();
    }

    private void check() {
        Set<CaseField> seen = EnumSet.noneOf(CaseField.class);
        String problem = null;
        for (CaseField field : mapping().columns().values()) {
            if (field != CaseField.IGNORED && !seen.add(field)) {
                problem = NLS.bind(Messages.importMappingTwice, FieldNames.of(field));
            }
        }
        if (!mapping().complete()) {
            problem = Messages.importMappingNoNumber;
        }
        setErrorMessage(problem);
        setPageComplete(problem == null);
    }

    /** What the user settled on. */
    ColumnMapping mapping() {
        Map<String, CaseField> columns = new LinkedHashMap<>();
        combos.forEach((header, combo) -> {
            if (combo.getSelectionIndex() > 0) {
                columns.put(header, CaseField.values()[combo.getSelectionIndex() - 1]);
            }
        });
        return new ColumnMapping(columns);
    }

    private void load() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] { EXTENSION });
        String chosen = dialog.open();
        if (chosen != null) {
            try {
                apply(ColumnMapping.load(Path.of(chosen)));
            } catch (IntakeException e) {
                Problems.show(Messages.importMappingUnreadable, e);
            }
        }
    }

    private void save() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] { EXTENSION });
        dialog.setFileName("columns.json");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            try {
                mapping().save(Path.of(chosen));
            } catch (IOException e) {
                Problems.show(Messages.importMappingUnwritable, e);
            }
        }
    }
}
