package org.assize.internal.ui.document.mark.paint;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Small signs beside marks, always of the same size. They say what colour alone must not say. */
final class Signs {

    private static final int SIZE = 12;

    private Signs() {
    }

    /** Draws the signs of a mark at the upper right of its bounds, beside each other. */
    static void draw(GC gc, Rectangle bounds, Color ink, Color paper, Sign... signs) {
        int x = bounds.x + bounds.width - SIZE / 2;
        int y = bounds.y - SIZE / 2;
        for (Sign sign : signs) {
            sign.draw(gc, x, y, ink, paper);
            x += SIZE + 1;
        }
    }

    /** A sign. */
    enum Sign {
        /** Settled: a tick. */
        RESOLVED {
            @Override
            void draw(GC gc, int x, int y, Color ink, Color paper) {
                disc(gc, x, y, ink, paper);
                gc.setLineWidth(2);
                gc.drawPolyline(new int[] {x + 3, y + 6, x + 5, y + 9, x + 9, y + 3});
                gc.setLineWidth(1);
            }
        },
        /** Something was written: a bubble. */
        SAID {
            @Override
            void draw(GC gc, int x, int y, Color ink, Color paper) {
                gc.setBackground(paper);
                gc.fillRoundRectangle(x, y, SIZE, SIZE - 3, 4, 4);
                gc.setForeground(ink);
                gc.drawRoundRectangle(x, y, SIZE, SIZE - 3, 4, 4);
                gc.drawLine(x + 3, y + SIZE - 3, x + 3, y + SIZE);
                gc.drawLine(x + 3, y + SIZE, x + 6, y + SIZE - 3);
                gc.drawLine(x + 3, y + 3, x + SIZE - 3, y + 3);
                gc.drawLine(x + 3, y + 6, x + SIZE - 5, y + 6);
            }
        },
        /** An answer rests on it: a ring of a chain. */
        LINKED {
            @Override
            void draw(GC gc, int x, int y, Color ink, Color paper) {
                disc(gc, x, y, ink, paper);
                gc.drawRoundRectangle(x + 3, y + 4, 4, 3, 3, 3);
                gc.drawRoundRectangle(x + 6, y + 5, 4, 3, 3, 3);
            }
        };

        abstract void draw(GC gc, int x, int y, Color ink, Color paper);

        private static void disc(GC gc, int x, int y, Color ink, Color paper) {
            gc.setLineStyle(SWT.LINE_SOLID);
            gc.setBackground(paper);
            gc.fillOval(x, y, SIZE, SIZE);
            gc.setForeground(ink);
            gc.drawOval(x, y, SIZE, SIZE);
        }
    }
}
