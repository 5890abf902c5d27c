package org.assize.internal.ui;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.assize.ui.CopiedText;
import org.assize.ui.Parts;
import org.assize.ui.Problems.Problem;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/** The one window that tells of problems. It does not block; closing it forgets what it told. */
public final class ProblemWindow extends Window {

    private static final String KEY = ProblemWindow.class.getName();
    private static final Point SIZE = new Point(640, 360);

    private final List<Problem> problems = new ArrayList<>();
    private Table list;
    private Text text;

    private ProblemWindow(Shell parent) {
        super(parent);
        setShellStyle(SWT.SHELL_TRIM | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    /** The window of a display, made when there is none. UI thread only. */
    public static ProblemWindow of(Display display) {
        if (display.getData(KEY) instanceof ProblemWindow open && open.getShell() != null) {
            return open;
        }
        ProblemWindow window = new ProblemWindow(parent(display));
        display.setData(KEY, window);
        return window;
    }

    private static Shell parent(Display display) {
        var window = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getActiveWorkbenchWindow() : null;
        return window == null ? display.getActiveShell() : window.getShell();
    }

    /** Adds a problem and shows it. */
    public void add(Problem problem) {
        problems.add(problem);
        if (getShell() == null) {
            open();
        }
        TableItem item = new TableItem(list, SWT.NONE);
        item.setText(problem.at().truncatedTo(ChronoUnit.SECONDS) + "  " + problem.what());
        list.select(list.getItemCount() - 1);
        list.showSelection();
        showSelected();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.problemTitle);
        Parts.name(shell, "problems");
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
        GridLayoutFactory.swtDefaults().margins(8, 8).applyTo(content);
        SashForm sash = new SashForm(content, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        list = Parts.name(new Table(sash, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION), "problems.list");
        list.addListener(SWT.Selection, e -> showSelected());
        text = Parts.name(new Text(sash, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL),
                "problems.text");
        sash.setWeights(1, 2);
        buttons(content);
        return content;
    }

    private void buttons(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).applyTo(bar);
        copyButton(bar, Messages.problemCopy, () -> list.getSelectionIndex() < 0 ? ""
                : ProblemText.full(problems.get(list.getSelectionIndex())));
        copyButton(bar, Messages.problemCopyAll, () -> ProblemText.full(problems));
        button(bar, Messages.problemClose, this::close);
    }

    private void copyButton(Composite bar, String label, Supplier<String> what) {
        button(bar, label, () -> {
            String copied = what.get();
            if (!copied.isEmpty()) {
                CopiedText.copy(copied);
            }
        });
    }

    private static void button(Composite bar, String label, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, e -> action.run());
        GridDataFactory.fillDefaults().applyTo(button);
    }

    private void showSelected() {
        int index = list.getSelectionIndex();
        text.setText(index < 0 ? "" : ProblemText.explanation(problems.get(index)));
    }
}
