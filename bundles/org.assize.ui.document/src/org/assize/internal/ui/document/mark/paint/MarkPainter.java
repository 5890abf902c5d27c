package org.assize.internal.ui.document.mark.paint;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.assize.annotation.MarkSnapshot;
import org.assize.document.PageAnnotation;
import org.assize.document.Quad;
import org.assize.internal.ui.document.layout.PageSlot;
import org.assize.internal.ui.document.mark.PageMarks;
import org.assize.internal.ui.document.mark.paint.Signs.Sign;
import org.assize.internal.ui.document.mark.shape.Kinds;
import org.assize.internal.ui.document.mark.shape.Shapes;
import org.assize.model.annotation.MarkStatus;
import org.assize.records.event.MarkData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Draws the marks of a page over its picture. UI thread only. */
public final class MarkPainter {

    private static final int OPAQUE = 255;
    /** Dark letters under a highlight stay dark, light paper takes the colour. */
    private static final int HIGHLIGHT = 90;
    private static final double PALER = 0.4;
    private static final int GRIP = 7;
    private static final RGB ACCENT = new RGB(43, 127, 208);
    private static final RGB PAPER = new RGB(255, 255, 255);
    private static final RGB FALLBACK = new RGB(120, 120, 120);

    private final PageMarks marks;
    private final Lettering lettering;
    private final Map<String, Color> colours = new HashMap<>();
    private final Color accent = new Color(ACCENT);
    private final Color paper = new Color(PAPER);

    /**
     * Draws nothing yet.
     *
     * @param owner the control that is drawn on
     */
    public MarkPainter(PageMarks marks, Control owner) {
        this.marks = marks;
        lettering = new Lettering(owner);
    }

    /** Draws the marks of a page. */
    public void draw(GC gc, PageSlot slot) {
        Ground ground = new Ground(gc, slot);
        List<MarkSnapshot> shown = marks.onPage(slot.page());
        Rectangle clip = gc.getClipping();
        for (MarkSnapshot mark : shown) {
            Rectangle bounds = ground.area(Shapes.bounds(mark.data(), slot.geometry()));
            if (clip.intersects(bounds.x - GRIP, bounds.y - GRIP, bounds.width + 2 * GRIP, bounds.height + 2 * GRIP)) {
                draw(ground, mark, bounds);
            }
        }
        shown.stream().filter(marks::isSelected).forEach(mark -> grips(ground, mark));
    }

    /** Draws a thin dashed line around what another program put into the file; the page's picture shows it already. */
    public void outline(GC gc, PageSlot slot, PageAnnotation annotation) {
        Ground ground = new Ground(gc, slot);
        gc.setForeground(accent);
        gc.setLineStyle(SWT.LINE_DASH);
        annotation.quads().forEach(q -> gc.drawPolygon(ground.corners(q)));
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private void draw(Ground ground, MarkSnapshot mark, Rectangle bounds) {
        boolean resolved = mark.status() == MarkStatus.RESOLVED;
        int alpha = (int) (OPAQUE * (resolved ? PALER : 1));
        Color colour = colour(mark.data().style().colour());
        GC gc = ground.gc();
        gc.setForeground(colour);
        gc.setBackground(colour);
        gc.setAlpha(alpha);
        shape(ground, mark.data(), bounds, alpha);
        gc.setAlpha(OPAQUE);
        Sign[] signs = signs(mark, resolved);
        if (signs.length > 0) {
            Signs.draw(gc, at(ground, mark.data(), bounds), colour, paper, signs);
        }
    }

    private void shape(Ground ground, MarkData mark, Rectangle bounds, int alpha) {
        double width = mark.style().width();
        switch (mark.kind()) {
            case HIGHLIGHT -> {
                ground.gc().setAlpha(alpha * HIGHLIGHT / OPAQUE);
                Strokes.fill(ground, Shapes.quads(mark));
            }
            case UNDERLINE -> Strokes.along(ground, Shapes.quads(mark), 0, width);
            case STRIKE_OUT -> Strokes.along(ground, Shapes.quads(mark), 0.45, width);
            case SQUIGGLY -> Strokes.squiggle(ground, Shapes.quads(mark), width);
            case NOTE -> NoteSheet.draw(ground.gc(), bounds);
            case FREE_TEXT -> {
                ground.gc().setBackground(paper);
                lettering.text(ground, mark, alpha);
            }
            case RECTANGLE -> Strokes.rectangle(ground, bounds, width);
            case ELLIPSE -> Strokes.ellipse(ground, bounds, width);
            case ARROW -> Strokes.arrow(ground, mark);
            case INK -> Strokes.ink(ground, mark);
            case STAMP -> lettering.stamp(ground, mark, alpha);
        }
    }

    private static Sign[] signs(MarkSnapshot mark, boolean resolved) {
        List<Sign> signs = new ArrayList<>(3);
        if (resolved) {
            signs.add(Sign.RESOLVED);
        }
        boolean written = !mark.data().text().isBlank() && !Kinds.isSolid(mark.data().kind());
        if (written || !mark.replies().isEmpty()) {
            signs.add(Sign.SAID);
        }
        if (!mark.links().isEmpty()) {
            signs.add(Sign.LINKED);
        }
        return signs.toArray(Sign[]::new);
    }

    /** Signs of marked text stand at the end of its last line: beside it there is seldom something to hide. */
    private static Rectangle at(Ground ground, MarkData mark, Rectangle bounds) {
        List<Quad> quads = Shapes.quads(mark);
        if (!Kinds.followsText(mark.kind()) || quads.isEmpty()) {
            return bounds;
        }
        int[] p = ground.corners(quads.getLast());
        int left = Math.min(Math.min(p[0], p[2]), Math.min(p[4], p[6]));
        int top = Math.min(Math.min(p[1], p[3]), Math.min(p[5], p[7]));
        int right = Math.max(Math.max(p[0], p[2]), Math.max(p[4], p[6]));
        return new Rectangle(left, top, right - left, 0);
    }

    private void grips(Ground ground, MarkSnapshot mark) {
        GC gc = ground.gc();
        gc.setForeground(accent);
        gc.setBackground(paper);
        gc.setLineStyle(SWT.LINE_DASH);
        Shapes.quads(mark.data()).forEach(q -> gc.drawPolygon(ground.corners(q)));
        gc.setLineStyle(SWT.LINE_SOLID);
        if (marks.isOwn(mark)) {
            for (Point2D place : Shapes.handles(mark.data(), ground.slot().geometry()).values()) {
                int x = ground.x(place) - GRIP / 2;
                int y = ground.y(place) - GRIP / 2;
                gc.fillRectangle(x, y, GRIP, GRIP);
                gc.drawRectangle(x, y, GRIP, GRIP);
            }
        }
    }

    private Color colour(String code) {
        return colours.computeIfAbsent(code, MarkPainter::parse);
    }

    /** {@return the colour of a code, grey if it cannot be read: that must not hide a mark} */
    public static Color parse(String code) {
        try {
            int value = Integer.parseInt(code.substring(1), 16);
            return new Color(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return new Color(FALLBACK);
        }
    }
}
