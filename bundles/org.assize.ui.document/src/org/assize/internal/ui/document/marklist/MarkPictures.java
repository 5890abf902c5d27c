package org.assize.internal.ui.document.marklist;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.assize.internal.ui.document.mark.paint.MarkPainter;
import org.assize.model.annotation.MarkKind;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Small pictures of marks: the shape tells the kind, the colour is that of the mark. They are drawn for each zoom of
 * the screen. UI thread only.
 */
final class MarkPictures {

    private static final int SIZE = 16;
    private static final Color TEXT = new Color(0x80, 0x80, 0x80);

    private final Display display;
    private final Map<String, Image> images = new HashMap<>();

    /** Pictures that are disposed with a control. */
    MarkPictures(Control owner) {
        display = owner.getDisplay();
        owner.addListener(SWT.Dispose, e -> {
            images.values().forEach(Image::dispose);
            images.clear();
        });
    }

    /**
     * {@return the picture of a mark}
     *
     * @param colour #RRGGBB
     */
    Image of(MarkKind kind, String colour) {
        return images.computeIfAbsent(kind + colour, key -> image(gc -> draw(gc, kind, MarkPainter.parse(colour))));
    }

    private Image image(Consumer<GC> painter) {
        ImageGcDrawer drawer = new ImageGcDrawer() {

            @Override
            public void drawOn(GC gc, int width, int height) {
                gc.setAntialias(SWT.ON);
                painter.accept(gc);
            }

            @Override
            public int getGcStyle() {
                return SWT.TRANSPARENT;
            }
        };
        return new Image(display, drawer, SIZE, SIZE);
    }

    private static void draw(GC gc, MarkKind kind, Color colour) {
        gc.setForeground(colour);
        gc.setBackground(colour);
        gc.setLineWidth(2);
        switch (kind) {
            case HIGHLIGHT -> {
                gc.fillRectangle(1, 4, 14, 8);
                text(gc, 8);
            }
            case UNDERLINE -> {
                text(gc, 7);
                gc.setForeground(colour);
                gc.drawLine(1, 12, 15, 12);
            }
            case STRIKE_OUT -> {
                text(gc, 5);
                text(gc, 11);
                gc.setForeground(colour);
                gc.drawLine(1, 8, 15, 8);
            }
            case SQUIGGLY -> {
                text(gc, 6);
                gc.setForeground(colour);
                gc.drawPolyline(new int[] {1, 13, 4, 10, 7, 13, 10, 10, 13, 13, 15, 11});
            }
            default -> drawShape(gc, kind);
        }
    }

    /** A line of text as it looks from far. */
    private static void text(GC gc, int y) {
        gc.setForeground(TEXT);
        gc.drawLine(3, y, 13, y);
    }

    private static void drawShape(GC gc, MarkKind kind) {
        switch (kind) {
            case NOTE -> gc.fillPolygon(new int[] {2, 3, 14, 3, 14, 11, 8, 11, 5, 14, 5, 11, 2, 11});
            case RECTANGLE -> gc.drawRectangle(2, 4, 12, 8);
            case ELLIPSE -> gc.drawOval(2, 3, 12, 10);
            case ARROW -> {
                gc.drawLine(3, 13, 12, 4);
                gc.drawPolyline(new int[] {6, 3, 13, 3, 13, 10});
            }
            case INK -> gc.drawPolyline(new int[] {2, 11, 5, 5, 7, 6, 6, 11, 8, 12, 12, 5, 14, 6});
            case FREE_TEXT -> {
                gc.drawLine(3, 4, 13, 4);
                gc.drawLine(8, 4, 8, 13);
            }
            case STAMP -> {
                gc.drawPolygon(new int[] {1, 8, 13, 3, 15, 8, 3, 13});
                gc.drawLine(6, 9, 10, 7);
            }
            default -> gc.fillOval(4, 4, 8, 8);
        }
    }
}
