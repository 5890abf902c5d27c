package org.assize.internal.ui.check.timeline;

import java.util.Map;

import org.assize.internal.ui.check.timeline.model.Arrangement;
import org.assize.internal.ui.check.timeline.model.Arrangement.Spot;
import org.assize.internal.ui.check.timeline.model.Happening;
import org.assize.internal.ui.check.timeline.model.Lane;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws lanes, bars, signs, deadlines and their words. The axis is drawn by {@link AxisPainter}. */
final class TimelinePainter {

    private static final int ROUND = 4;
    private static final int PAD = 3;

    private final GC gc;
    private final Course course;
    private final Palette palette;
    private final Sizes sizes;
    private final Font bold;

    TimelinePainter(GC gc, Course course, Palette palette, Sizes sizes, Font bold) {
        this.gc = gc;
        this.course = course;
        this.palette = palette;
        this.sizes = sizes;
        this.bold = bold;
    }

    /** Draws the ground of the lanes; the origin of the context is the beginning of the axis. */
    void stripes(Rectangle visible) {
        int line = 0;
        int number = 0;
        for (Map.Entry<Lane, Integer> lane : sizes.lanes(course.arrangement()).entrySet()) {
            int top = sizes.top(line);
            if (number++ % 2 == 0) {
                gc.setBackground(palette.faint());
                gc.fillRectangle(visible.x, top, visible.width, lane.getValue() * sizes.row());
            }
            line += lane.getValue();
        }
    }

    /** Draws everything in the lanes; the origin of the context is the beginning of the axis. */
    void spots(Rectangle visible) {
        for (Spot spot : course.arrangement().spots()) {
            if (spot.end() >= visible.x && spot.left() <= visible.x + visible.width) {
                draw(spot);
            }
        }
    }

    private void draw(Spot spot) {
        Happening happening = spot.happening();
        int y = sizes.top(course.arrangement().line(spot));
        if (happening.lane() == Lane.DEADLINE) {
            deadline(spot, y);
        } else if (happening.lasted()) {
            bar(spot, y);
        } else {
            sign(spot, y);
        }
        words(spot, y);
        if (course.selected().filter(happening::equals).isPresent()) {
            gc.setForeground(palette.text());
            gc.setLineStyle(SWT.LINE_DOT);
            gc.drawRectangle(spot.left() - PAD, y,
                    Math.max(spot.end(), spot.x() + spot.width()) - spot.left() + 2 * PAD, sizes.row() - 1);
            gc.setLineStyle(SWT.LINE_SOLID);
        }
    }

    private void bar(Spot spot, int y) {
        boolean fault = spot.happening().isFaulty();
        int height = sizes.row() - 2 * PAD;
        gc.setBackground(fault ? palette.faultBar() : palette.bar());
        gc.fillRoundRectangle(spot.x(), y + PAD, spot.width(), height, ROUND, ROUND);
        gc.setForeground(fault ? palette.fault() : palette.strong());
        gc.drawRoundRectangle(spot.x(), y + PAD, spot.width() - 1, height - 1, ROUND, ROUND);
    }

    /** A point in time is a diamond, filled if it is written on a page, hollow if only the metadata says so. */
    private void sign(Spot spot, int y) {
        boolean fault = spot.happening().isFaulty();
        int half = Arrangement.SIGN / 2;
        int x = spot.x() + half;
        int middle = y + sizes.row() / 2;
        int[] diamond = {x - half, middle, x, middle - half, x + half, middle, x, middle + half};
        if (spot.happening().place() != null) {
            gc.setBackground(fault ? palette.fault() : palette.strong());
            gc.fillPolygon(diamond);
        }
        gc.setForeground(fault ? palette.fault() : palette.strong());
        gc.drawPolygon(diamond);
    }

    private void deadline(Spot spot, int y) {
        gc.setForeground(spot.happening().isFaulty() ? palette.fault() : palette.quiet());
        gc.setLineStyle(SWT.LINE_DASH);
        gc.drawLine(spot.x(), sizes.top(0), spot.x(), y + sizes.row() - 1);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private void words(Spot spot, int y) {
        Happening happening = spot.happening();
        Font plain = gc.getFont();
        gc.setForeground(happening.isFaulty() ? palette.fault() : palette.text());
        gc.setFont(course.isBeingRead(happening) ? bold : plain);
        gc.drawText(sizes.words(happening), spot.text(), y + PAD, true);
        gc.setFont(plain);
    }

    /** Draws the names of the lanes; the origin of the context is the left edge. */
    void names(Rectangle area) {
        int line = 0;
        gc.setBackground(palette.background());
        gc.fillRectangle(0, sizes.top(0), sizes.names(), area.height);
        for (Map.Entry<Lane, Integer> lane : sizes.lanes(course.arrangement()).entrySet()) {
            gc.setForeground(palette.quiet());
            gc.drawText(Wordings.of(lane.getKey()), PAD * 2, sizes.top(line) + PAD, true);
            gc.setForeground(palette.line());
            line += lane.getValue();
            gc.drawLine(0, sizes.top(line) - 1, area.width, sizes.top(line) - 1);
        }
        gc.drawLine(sizes.names() - 1, 0, sizes.names() - 1, area.height);
    }
}
