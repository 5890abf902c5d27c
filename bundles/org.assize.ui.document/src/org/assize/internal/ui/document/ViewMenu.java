package org.assize.internal.ui.document;

import java.util.function.Predicate;

import org.assize.internal.ui.document.layout.Arrangement;
import org.assize.internal.ui.document.layout.Zoom;
import org.assize.internal.ui.document.page.PageCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menu of how pages are shown: size, arrangement, turn, paper, and where. */
final class ViewMenu {

    private static final double[] SIZES = {0.5, 0.75, 1.25, 1.5, 2, 4, 8};
    private static final int PERCENT = 100;

    private final DocumentEditor editor;
    private final Menu menu;
    private final PageCanvas canvas;

    private ViewMenu(DocumentEditor editor, Menu menu, PageCanvas canvas) {
        this.editor = editor;
        this.menu = menu;
        this.canvas = canvas;
    }

    /** Fills an empty menu for an open document. */
    static void fill(Menu menu, DocumentEditor editor, DocumentPane pane) {
        ViewMenu view = new ViewMenu(editor, menu, pane.canvas());
        view.sizes();
        view.arrangements();
        view.others();
    }

    private void sizes() {
        item(SWT.RADIO, Messages.fitWidth, DocumentAction.FIT_WIDTH, c -> c.zoom().equals(Zoom.WIDTH));
        item(SWT.RADIO, Messages.fitHeight, DocumentAction.FIT_HEIGHT, c -> c.zoom().equals(Zoom.HEIGHT));
        item(SWT.RADIO, Messages.fitPage, DocumentAction.FIT_PAGE, c -> c.zoom().equals(Zoom.PAGE));
        item(SWT.RADIO, Messages.actualSize, DocumentAction.ACTUAL_SIZE, c -> c.zoom().equals(Zoom.ACTUAL));
        for (double size : SIZES) {
            item(SWT.RADIO, Math.round(size * PERCENT) + " %", canvas.zoom().equals(Zoom.of(size)),
                    () -> canvas.setZoom(Zoom.of(size)));
        }
        new MenuItem(menu, SWT.SEPARATOR);
    }

    private void arrangements() {
        for (Arrangement each : Arrangement.values()) {
            item(SWT.RADIO, switch (each) {
                case ONE_COLUMN -> Messages.oneColumn;
                case FACING -> Messages.facing;
                case FACING_WITH_COVER -> Messages.facingWithCover;
            } + (each == canvas.arrangement().next() ? "\tF" : ""), canvas.arrangement() == each,
                    () -> canvas.setArrangement(each));
        }
        new MenuItem(menu, SWT.SEPARATOR);
    }

    private void others() {
        item(SWT.PUSH, Messages.rotate, DocumentAction.ROTATE, c -> false);
        item(SWT.PUSH, Messages.rotatePage, DocumentAction.ROTATE_PAGE, c -> false);
        item(SWT.CHECK, Messages.darkPaper, DocumentAction.DARK_PAPER, PageCanvas::isDark);
        new MenuItem(menu, SWT.SEPARATOR);
        item(SWT.PUSH, Messages.openBeside, DocumentAction.OPEN_BESIDE, c -> false);
        item(SWT.CHECK, Messages.scrollTogether, DocumentAction.SCROLL_TOGETHER, c -> editor.linked().isOn());
        item(SWT.PUSH, Messages.openInWindow, DocumentAction.OPEN_IN_WINDOW, c -> false);
    }

    private void item(int style, String text, DocumentAction action, Predicate<PageCanvas> chosen) {
        item(style, text, chosen.test(canvas), () -> action.run(editor));
    }

    private void item(int style, String text, boolean chosen, Runnable action) {
        MenuItem item = new MenuItem(menu, style);
        item.setText(text);
        item.setSelection(chosen);
        item.addListener(SWT.Selection, e -> {
            if (style != SWT.RADIO || item.getSelection()) {
                action.run();
            }
        });
    }
}
