package org.assize.internal.ui.document.mark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.assize.annotation.MarkSnapshot;
import org.assize.document.PageAnnotation;
import org.assize.document.Quad;
import org.assize.internal.annotation.DefaultMarkService;
import org.assize.internal.ui.document.CaseDocument;
import org.assize.internal.ui.document.mark.card.CardPhrases;
import org.assize.internal.ui.document.mark.tool.Looks;
import org.assize.internal.ui.document.page.Hands;
import org.assize.internal.ui.document.page.PageCanvas;
import org.assize.internal.ui.document.page.PageObserver;
import org.assize.internal.ui.document.page.Spots;
import org.assize.internal.ui.document.page.UiThread;
import org.assize.internal.ui.document.render.FakeSession;
import org.assize.internal.ui.document.text.PageTexts;
import org.assize.internal.ui.document.text.SelectionModel;
import org.assize.model.annotation.MarkKind;
import org.assize.ui.Ids;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** A canvas on which marks are made, over a real library of one document. What tests do there runs in the UI thread. */
final class MarkingDesk {

    private final FakeSession session = new FakeSession("王某某，男，三十岁", "");
    final SelectionModel selection = new SelectionModel();
    private final DefaultMarkService service = new DefaultMarkService();
    private final Map<String, String> looks = new HashMap<>();
    final List<Object> posted = new ArrayList<>();
    private OneLibrary library;
    private Display display;
    private Shell shell;
    PageCanvas canvas;
    Hands hands;
    Marking marking;

    void open(Path folder) throws Exception {
        display = UiThread.display();
        library = new OneLibrary(folder);
        session.annotate(new PageAnnotation(1, "annot-1", "Square", List.of(Quad.of(100, 400, 200, 420)), "王科长",
                "请补签名", null, "", false));
        ui(() -> {
            shell = new Shell(display);
            shell.setLayout(new FillLayout());
            shell.setSize(700, 500);
            Executor later = display::asyncExec;
            PageTexts texts = new PageTexts(session, later);
            canvas = new PageCanvas(shell, session, texts, new Spots(), selection, later, new Nobody());
            hands = new Hands(canvas, session);
            MarkOperations operations = new MarkOperations(service, library);
            library.tell(operations);
            CaseDocument document = new CaseDocument(OneLibrary.CASE, OneLibrary.DOCUMENT, "询问笔录",
                    "application/pdf", OneLibrary.SHA, folder.resolve("a.pdf"));
            marking = new Marking(new Reading(document, session, canvas, texts, selection, word -> { }), operations,
                    new Looks(looks::getOrDefault, looks::put), (topic, payload) -> posted.add(payload));
            new MarkSurface(marking, CardPhrases.NONE, field -> { }, command -> { });
            shell.open();
            texts.prefetch(1);
            texts.prefetch(2);
            UiThread.until(display, "texts arrived", () -> texts.now(1) != null && texts.now(2) != null);
        });
    }

    void close() {
        if (library == null) {
            // Skipped: there is no screen.
            return;
        }
        ui(() -> {
            marking.close();
            shell.dispose();
        });
        library.close();
    }

    /** Draws a rectangle from (100, 600) to (200, 550) of the first page. */
    void rectangle() {
        marking.press(MarkKind.RECTANGLE);
        drag(hands.spot(1, 100, 600), hands.spot(1, 200, 550));
        recorded("the rectangle", marks -> marks.size() == 1);
    }

    void drag(Point from, Point to) {
        hands.drag(from, to, 0);
    }

    List<MarkSnapshot> stored() {
        return service.marks(library.library(), OneLibrary.CASE);
    }

    void recorded(String what, Predicate<List<MarkSnapshot>> condition) {
        until(what, () -> condition.test(stored()));
    }

    void until(String what, BooleanSupplier condition) {
        UiThread.until(display, what, condition);
    }

    /** {@return the widget of an id; null if there is none} */
    Control find(String id) {
        return find(shell, id);
    }

    private static Control find(Composite parent, String id) {
        for (Control child : parent.getChildren()) {
            if (id.equals(child.getData(Ids.WIDGET))) {
                return child;
            }
            Control found = child instanceof Composite composite ? find(composite, id) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    void ui(Runnable part) {
        UiThread.run(display, part);
    }

    /** Listens to nothing. */
    private static final class Nobody implements PageObserver {

        @Override
        public void pageChanged(int page) {
            // The page is asked for.
        }

        @Override
        public void zoomChanged() {
            // The zoom stays.
        }

        @Override
        public void pictureArrived() {
            // No picture arrives.
        }
    }
}
