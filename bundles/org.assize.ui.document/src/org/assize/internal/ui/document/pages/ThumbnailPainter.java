package org.assize.internal.ui.document.pages;

import org.assize.internal.ui.document.pages.PageDots.Count;
import org.assize.internal.ui.document.pages.ThumbnailLayout.Cell;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/** Draws headings and small pages. */
final class ThumbnailPainter {

    private static final RGB EDGE = new RGB(150, 150, 150);
    private static final RGB EVIDENCE = new RGB(200, 60, 40);
    private static final RGB MARK = new RGB(30, 110, 190);
    private static final RGB ON_BADGE = new RGB(255, 255, 255);
    private static final int PAD = 8;

    void paint(GC gc, ThumbnailCanvas all) {
        int height = all.control().getClientArea().height;
        for (Cell cell : all.layout().between(all.top(), all.top() + height)) {
            Rectangle bounds = all.layout().bounds(cell);
            bounds.y -= all.top();
            if (cell.page() == 0) {
                heading(gc, cell, bounds);
            } else {
                page(gc, all, cell, bounds);
            }
        }
    }

    private static void heading(GC gc, Cell cell, Rectangle bounds) {
        Font font = gc.getFont();
        gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        String pages = cell.entry().pages() == 0 ? "…" : Integer.toString(cell.entry().pages());
        Point size = gc.textExtent(pages);
        int y = bounds.y + (bounds.height - size.y) / 2;
        gc.setClipping(bounds.x, bounds.y, Math.max(0, bounds.width - size.x - 3 * PAD), bounds.height);
        gc.drawText(cell.entry().document().title(), bounds.x + PAD, y, true);
        gc.setClipping((Rectangle) null);
        gc.setFont(font);
        gc.drawText(pages, bounds.x + bounds.width - size.x - PAD, y, true);
    }

    private static void page(GC gc, ThumbnailCanvas all, Cell cell, Rectangle bounds) {
        Image image = all.picture(cell);
        Rectangle paper = paper(image, bounds);
        if (image == null) {
            gc.setForeground(new Color(EDGE));
        } else {
            Rectangle size = image.getBounds();
            gc.setInterpolation(SWT.HIGH);
            gc.drawImage(image, 0, 0, size.width, size.height, paper.x, paper.y, paper.width, paper.height);
            gc.setForeground(new Color(EDGE));
        }
        gc.drawRectangle(paper.x - 1, paper.y - 1, paper.width + 1, paper.height + 1);
        if (all.isCurrent(cell)) {
            current(gc, all, paper);
        }
        gc.setForeground(all.control().getForeground());
        String number = Integer.toString(cell.page());
        Point size = gc.textExtent(number);
        gc.drawText(number, bounds.x + (bounds.width - size.x) / 2, bounds.y + bounds.height - size.y - 4, true);
        badges(gc, all.dots().of(cell.entry().document().path(), cell.page()), paper);
    }

    /** The current page has a thick edge; it is brighter while the keyboard works here. */
    private static void current(GC gc, ThumbnailCanvas all, Rectangle paper) {
        Display display = all.control().getDisplay();
        gc.setForeground(display.getSystemColor(SWT.COLOR_LIST_SELECTION));
        gc.setLineWidth(all.control().isFocusControl() ? 4 : 2);
        gc.drawRectangle(paper.x - 3, paper.y - 3, paper.width + 5, paper.height + 5);
        gc.setLineWidth(1);
    }

    private static void badges(GC gc, Count count, Rectangle paper) {
        int y = badge(gc, "●", count.evidence(), EVIDENCE, paper, paper.y + 3);
        badge(gc, "✎", count.marks(), MARK, paper, y);
    }

    private static int badge(GC gc, String sign, int count, RGB colour, Rectangle paper, int y) {
        if (count == 0) {
            return y;
        }
        String text = sign + " " + count;
        Point size = gc.textExtent(text);
        int x = paper.x + paper.width - size.x - PAD;
        gc.setBackground(new Color(colour));
        gc.setForeground(new Color(ON_BADGE));
        gc.fillRoundRectangle(x, y, size.x + PAD, size.y, PAD, PAD);
        gc.drawText(text, x + PAD / 2, y, true);
        return y + size.y + 2;
    }

    /** Where the page is seen within its cell; like A4 as long as nobody knows better. */
    private static Rectangle paper(@Nullable Image image, Rectangle cell) {
        int width = ThumbnailLayout.PICTURE_WIDTH;
        int height = ThumbnailLayout.PICTURE_HEIGHT;
        if (image != null) {
            Rectangle size = image.getBounds();
            double scale = Math.min((double) width / size.width, (double) height / size.height);
            width = (int) Math.max(1, Math.round(size.width * scale));
            height = (int) Math.max(1, Math.round(size.height * scale));
        }
        return new Rectangle(cell.x + (cell.width - width) / 2,
                cell.y + PAD + (ThumbnailLayout.PICTURE_HEIGHT - height) / 2, width, height);
    }
}
