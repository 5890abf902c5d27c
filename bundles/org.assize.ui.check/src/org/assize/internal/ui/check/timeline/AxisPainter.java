package org.assize.internal.ui.check.timeline;

import java.time.YearMonth;

import org.assize.internal.ui.check.Messages;
import org.assize.internal.ui.check.timeline.model.CaseTimeline.Gap;
import org.assize.internal.ui.check.timeline.model.TimeScale;
import org.assize.internal.ui.check.timeline.model.TimeScale.Column;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Draws the axis: months, days, hours where there is room for them, a break where idle days share a column, and how
 * long nothing happened.
 */
final class AxisPainter {

    private static final int SPACE = 4;
    private static final int TOOTH = 4;
    private static final int HOUR = 60;
    private static final int[] HOUR_STEPS = {1, 2, 3, 6, 12};

    private final GC gc;
    private final Course course;
    private final Palette palette;
    private final Sizes sizes;
    /** Where the last word about an hour ends. */
    private int hoursEnd = Integer.MIN_VALUE;

    AxisPainter(GC gc, Course course, Palette palette, Sizes sizes) {
        this.gc = gc;
        this.course = course;
        this.palette = palette;
        this.sizes = sizes;
    }

    private int x(double place) {
        return (int) Math.round(place * course.day());
    }

    /** Draws lines between the days and the pattern of breaks, behind the lanes' content. */
    void background(Rectangle visible) {
        int bottom = visible.y + visible.height;
        gc.setForeground(palette.line());
        for (Column column : course.scale().columns()) {
            if (!column.idle()) {
                gc.drawLine(x(column.start()), sizes.row(), x(column.start()), bottom);
                gc.drawLine(x(column.start() + column.width()), sizes.row(), x(column.start() + column.width()),
                        bottom);
            }
        }
    }

    /** Draws the head with its three rows. The month of the first day in sight is said however far it is scrolled. */
    void head(Rectangle visible) {
        int left = visible.x + sizes.names();
        gc.setBackground(palette.background());
        gc.fillRectangle(visible.x, 0, visible.width, sizes.head());
        int monthEnd = Integer.MIN_VALUE;
        YearMonth month = null;
        for (Column column : course.scale().columns()) {
            if (column.idle()) {
                brokenLine(column);
                continue;
            }
            int x = x(column.start()) + SPACE;
            int start = Math.max(x, left + SPACE);
            YearMonth own = YearMonth.from(column.first());
            if (!own.equals(month) && start >= monthEnd && x(column.start() + column.width()) > left) {
                month = own;
                gc.setForeground(palette.text());
                gc.drawText(own.toString(), start, 0, true);
                monthEnd = start + gc.textExtent(own.toString()).x + SPACE;
            }
            day(column, x);
        }
        course.timeline().gaps().forEach(this::gap);
        gc.setForeground(palette.line());
        gc.drawLine(visible.x, sizes.head() - 1, visible.x + visible.width, sizes.head() - 1);
    }

    private void day(Column column, int x) {
        gc.setForeground(palette.text());
        gc.drawText(NLS.bind(Messages.timelineDay, column.first().getDayOfMonth()), x, sizes.row(), true);
        if (column.isTimed()) {
            hours(column);
        }
    }

    /** As many hours as there is room for; only those that are known to matter. */
    private void hours(Column column) {
        TimeScale scale = course.scale();
        int wide = gc.textExtent("00:00").x + SPACE;
        double perHour = (x(scale.at(column.first(), column.lastHour() * HOUR))
                - x(scale.at(column.first(), column.firstHour() * HOUR)))
                / (double) (column.lastHour() - column.firstHour());
        for (int step : HOUR_STEPS) {
            if (step * perHour >= wide) {
                hours(column, step);
                return;
            }
        }
    }

    private void hours(Column column, int step) {
        gc.setForeground(palette.quiet());
        for (int hour = column.firstHour(); hour <= column.lastHour(); hour += step) {
            int x = x(course.scale().at(column.first(), hour * HOUR));
            String text = String.format("%02d:00", hour);
            int wide = gc.textExtent(text).x;
            gc.drawLine(x, sizes.head() - TOOTH, x, sizes.head());
            // The last hour of a day is close to the first of the next.
            if (x - wide / 2 >= hoursEnd) {
                gc.drawText(text, x - wide / 2, 2 * sizes.row() - 2, true);
                hoursEnd = x + wide / 2 + SPACE;
            }
        }
    }

    private void brokenLine(Column column) {
        gc.setForeground(palette.quiet());
        int y = sizes.row() + sizes.row() / 2;
        int end = x(column.start() + column.width());
        int up = TOOTH;
        for (int x = x(column.start()); x < end; x += TOOTH) {
            gc.drawLine(x, y + up / 2, Math.min(end, x + TOOTH), y - up / 2);
            up = -up;
        }
    }

    private void gap(Gap gap) {
        int from = x(course.scale().at(gap.after(), TimeScale.DAY));
        int until = x(course.scale().at(gap.before(), 0));
        String text = NLS.bind(Messages.timelineGap, gap.days());
        if (gc.textExtent(text).x + 2 * SPACE > until - from) {
            text = NLS.bind(Messages.timelineGapShort, gap.days());
        }
        int wide = gc.textExtent(text).x;
        int y = 2 * sizes.row();
        gc.setForeground(palette.quiet());
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.drawText(text, (from + until - wide) / 2, y - 2, true);
        gc.drawLine(from + 1, sizes.head() - TOOTH, until - 1, sizes.head() - TOOTH);
        gc.drawLine(from + 1, sizes.head() - 2 * TOOTH, from + 1, sizes.head() - TOOTH);
        gc.drawLine(until - 1, sizes.head() - 2 * TOOTH, until - 1, sizes.head() - TOOTH);
    }
}
