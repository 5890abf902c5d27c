import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

import org.assize.document.DocumentSession;
import org.assize.internal.ui.document.find.Finder;
import org.assize.internal.ui.document.layout.PagePoint;
import org.assize.internal.ui.document.page.PageCanvas;
import org.assize.internal.ui.document.page.PageObserver;
import org.assize.internal.ui.document.page.Spots;
import org.assize.internal.ui.document.text.PageTexts;
import org.assize.internal.ui.document.text.SelectionModel;
import org.assize.search.TextMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Shell;

/** The pages of one document in a window, as the editor of the workbench has them. Measures how long events take. */
final class ReaderWindow implements AutoCloseable {

    private static final int WIDTH = 1100;
    private static final int HEIGHT = 900;
    private static final int NOTCH = 120;

    private final Display display;
    private final Shell shell;
    private final PageTexts texts;
    private final PageCanvas canvas;
    private final Times events;
    private Finder.Finding found;

    /** @param events takes the milliseconds of each event */
    ReaderWindow(Display display, DocumentSession session, Times events) {
        this.display = display;
        this.events = events;
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(WIDTH, HEIGHT);
        Executor later = display::asyncExec;
        texts = new PageTexts(session, later);
        canvas = new PageCanvas(shell, session, texts, new Spots(), new SelectionModel(), later, new Unobserved());
        shell.open();
    }

    PageCanvas canvas() {
        return canvas;
    }

    void goTo(int page) {
        timed(() -> canvas.goTo(PagePoint.top(page)));
    }

    /** Moves on as far as one notch of a wheel does. */
    void scroll() {
        ScrollBar bar = canvas.control().getVerticalBar();
        timed(() -> {
            bar.setSelection(bar.getSelection() + NOTCH);
            bar.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Looks for a text through all pages. {@return what was found, or null if it took too long} */
    Finder.Finding find(String text, int limitSeconds) {
        found = null;
        Finder finder = new Finder(texts, display::asyncExec, finding -> found = finding);
        finder.find(TextMatcher.of(text), 1);
        boolean done = until(() -> found != null && found.complete(), limitSeconds);
        finder.cancel();
        return done ? found : null;
    }

    /** Lets events happen until something is the case. {@return whether it came to that} */
    boolean until(BooleanSupplier reached, int limitSeconds) {
        long end = System.nanoTime() + limitSeconds * 1_000_000_000L;
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            if (!turn()) {
                display.timerExec(5, () -> { });
                display.sleep();
            }
        }
        return true;
    }

    private boolean turn() {
        long began = System.nanoTime();
        boolean any = display.readAndDispatch();
        if (any) {
            events.addSince(began);
        }
        return any;
    }

    void timed(Runnable part) {
        long began = System.nanoTime();
        part.run();
        events.addSince(began);
    }

    @Override
    public void close() {
        shell.dispose();
        while (display.readAndDispatch()) {
            // What was on its way to the window.
        }
    }

    /** The window itself shows nothing but pages. */
    private static final class Unobserved implements PageObserver {

        @Override
        public void pageChanged(int page) {
            // There is no field for the page.
        }

        @Override
        public void zoomChanged() {
            // There is no field for the zoom.
        }

        @Override
        public void pictureArrived() {
            // The canvas draws by itself.
        }
    }
}
