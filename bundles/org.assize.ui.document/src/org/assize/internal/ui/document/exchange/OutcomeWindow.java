package org.assize.internal.ui.document.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.assize.annotation.export.ExportReport;
import org.assize.annotation.export.ImportReport;
import org.assize.ui.CopiedText;
import org.assize.ui.Parts;
import org.assize.ui.Problems;
import org.assize.ui.part.BesideWindow;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** What came, or would come, of writing or reading marks, beside the work, which it does not stop. */
final class OutcomeWindow extends BesideWindow {

    private static final Point SIZE = new Point(560, 260);

    private final String text;
    private final Map<String, Runnable> actions = new LinkedHashMap<>();

    private OutcomeWindow(Shell parent, String title, List<String> lines) {
        super(parent, title, "exchange", SIZE);
        text = String.join("\n", lines);
    }

    /** Tells what was written, and leads to it. */
    static void exported(Shell parent, ExportReport report) {
        String path = report.file().toString();
        List<String> lines = new ArrayList<>(List.of(path, NLS.bind(Messages.exported, report.marks(),
                report.replies())));
        lines.addAll(report.notices());
        OutcomeWindow window = new OutcomeWindow(parent, Messages.exportTitle, lines);
        window.actions.put(Messages.openFile, () -> launch(path));
        window.actions.put(Messages.openFolder, () -> launch(String.valueOf(report.file().getParent())));
        window.actions.put(Messages.copyPath, () -> CopiedText.copy(path));
        window.actions.put(Messages.close, window::close);
        window.open();
    }

    /** Tells what would come of a file; nothing is recorded unless the user says so. */
    static void foreseen(Shell parent, Path file, ImportReport report, Runnable taken) {
        OutcomeWindow window = new OutcomeWindow(parent, Messages.previewTitle,
                lines(file, NLS.bind(Messages.foreseen, report.marks(), report.replies()), report));
        if (report.marks() > 0 || report.replies() > 0) {
            window.actions.put(Messages.takeIn, () -> {
                window.close();
                taken.run();
            });
        }
        window.actions.put(Messages.cancel, window::close);
        window.open();
    }

    /** Tells what was recorded. */
    static void imported(Shell parent, Path file, ImportReport report) {
        OutcomeWindow window = new OutcomeWindow(parent, Messages.importTitle,
                lines(file, NLS.bind(Messages.imported, report.marks(), report.replies()), report));
        window.actions.put(Messages.close, window::close);
        window.open();
    }

    private static List<String> lines(Path file, String counts, ImportReport report) {
        List<String> lines = new ArrayList<>(List.of(file.toString(), counts));
        if (report.duplicates() > 0) {
            lines.add(NLS.bind(Messages.duplicates, report.duplicates()));
        }
        report.unknown().forEach((kind, count) -> lines.add(NLS.bind(Messages.unknownKind, kind, count)));
        lines.addAll(report.notices());
        return lines;
    }

    @Override
    protected void fill(Composite content) {
        Text words = Parts.name(new Text(content, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER),
                "exchange.text");
        words.setText(text);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(words);
        Composite bar = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(actions.size()).applyTo(bar);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(bar);
        actions.forEach((label, action) -> button(bar, label, action));
        Button first = (Button) bar.getChildren()[0];
        getShell().setDefaultButton(first);
        first.setFocus();
    }

    private static void button(Composite bar, String label, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, e -> action.run());
    }

    private static void launch(String path) {
        if (!Program.launch(path)) {
            Problems.show(NLS.bind(Messages.cannotOpen, path), Messages.noProgram, "", "", null);
        }
    }
}
