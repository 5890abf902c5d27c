package org.assize.internal.ui.document.mark.paint;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** A sheet of paper with a folded corner, in the colour of the mark. */
final class NoteSheet {

    private static final RGB INK = new RGB(70, 70, 70);

    private NoteSheet() {
    }

    static void draw(GC gc, Rectangle area) {
        int side = Math.max(8, Math.min(area.width, area.height));
        int fold = side / 3;
        int right = area.x + side;
        int bottom = area.y + side;
        int[] sheet = {area.x, area.y, right, area.y, right, bottom - fold, right - fold, bottom, area.x, bottom};
        gc.fillPolygon(sheet);
        gc.setForeground(new Color(INK));
        gc.drawPolygon(sheet);
        gc.drawPolyline(new int[] {right, bottom - fold, right - fold, bottom - fold, right - fold, bottom});
        for (int line = 1; line <= 3; line++) {
            int y = area.y + side * line / 5;
            gc.drawLine(area.x + side / 5, y, right - side / 5, y);
        }
    }
}
