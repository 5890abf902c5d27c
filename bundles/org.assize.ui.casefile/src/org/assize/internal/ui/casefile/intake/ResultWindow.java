package org.assize.internal.ui.casefile.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.assize.casefile.IntakeProblem;
import org.assize.casefile.IntakeReport;
import org.assize.casefile.OriginalsReport;
import org.assize.internal.ui.casefile.Messages;
import org.assize.ui.CopiedText;
import org.assize.ui.Icons;
import org.assize.ui.Parts;
import org.assize.ui.part.BesideWindow;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchWindow;

/** What came of an import or of a check of the originals: counts, and each problem with place and reason. */
final class ResultWindow extends BesideWindow {

    private static final Point SIZE = new Point(980, 460);
    private static final int[] WIDTHS = { 72, 250, 190, 420 };

    private final List<String> summary;
    private final List<IntakeProblem> problems;

    private ResultWindow(Shell parent, String title, List<String> summary, List<IntakeProblem> problems) {
        super(parent, title, "import.result", SIZE);
        this.summary = summary;
        this.problems = new ArrayList<>(problems);
        this.problems.sort(Comparator.comparing(IntakeProblem::severity).reversed());
    }

    /** Shows what came of an import. */
    static void show(IWorkbenchWindow window, String place, IntakeReport report) {
        String ending = NLS.bind(switch (report.ending()) {
            case COMPLETED -> Messages.resultCompleted;
            case CANCELLED -> Messages.resultCancelled;
            case DISK_FULL -> Messages.resultDiskFull;
        }, place);
        String counts = NLS.bind(Messages.resultCounts,
                new Object[] { report.imported(), report.updated(), report.unchanged(), report.refused() });
        new ResultWindow(window.getShell(), Messages.resultTitle, List.of(ending, counts), report.problems()).open();
    }

    /** Shows what came of a check of the originals. */
    static void show(IWorkbenchWindow window, OriginalsReport report) {
        String counts = NLS.bind(Messages.checkCounts, report.checked(), report.problems().size());
        new ResultWindow(window.getShell(), Messages.checkTitle, List.of(counts), report.problems()).open();
    }

    @Override
    protected void fill(Composite content) {
        for (String line : summary) {
            Label label = new Label(content, SWT.WRAP);
            label.setText(line.replace("&", "&&"));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        }
        if (problems.isEmpty()) {
            new Label(content, SWT.NONE).setText(Messages.resultNoProblems);
        }
        table(content);
        buttons(content);
    }

    private void table(Composite content) {
        Table table = Parts.name(new Table(content, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI),
                "import.result.problems");
        table.setHeaderVisible(true);
        String[] titles = { Messages.resultSeverity, Messages.resultWhere, Messages.resultCase, Messages.resultReason };
        for (int i = 0; i < titles.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(titles[i]);
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.SetData, e -> fill((TableItem) e.item, problems.get(e.index)));
        table.setItemCount(problems.size());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
    }

    private static void fill(TableItem item, IntakeProblem problem) {
        item.setText(new String[] { severity(problem), problem.path(), problem.caseNumber(), problem.reason() });
        item.setImage(switch (problem.severity()) {
            case ERROR -> Icons.VETO.image();
            case WARNING -> Icons.WARNING.image();
            case INFO -> Icons.INFORMATION.image();
        });
    }

    private static String severity(IntakeProblem problem) {
        return switch (problem.severity()) {
            case ERROR -> Messages.severityError;
            case WARNING -> Messages.severityWarning;
            case INFO -> Messages.severityInfo;
        };
    }

    private void buttons(Composite content) {
        Composite bar = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(bar);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(bar);
        button(bar, Messages.resultCopy, this::copy);
        button(bar, Messages.resultClose, this::close);
    }

    private static void button(Composite bar, String label, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, e -> action.run());
        GridDataFactory.fillDefaults().applyTo(button);
    }

    private void copy() {
        String lines = problems.stream().map(problem -> String.join("\t", severity(problem), problem.path(),
                problem.caseNumber(), problem.reason())).collect(Collectors.joining("\n"));
        CopiedText.copy(String.join("\n", summary) + "\n" + lines);
    }
}
