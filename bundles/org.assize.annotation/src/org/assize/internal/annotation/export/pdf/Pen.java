package org.assize.internal.annotation.export.pdf;

import java.awt.geom.Point2D;
import java.util.List;

import org.assize.internal.document.pdf.compose.Canvas;

/** Draws lines and areas in one colour. */
final class Pen {

    /** How far the handles of a Bezier curve lie on the tangents of a quarter of a circle of radius 1. */
    private static final double ROUND = 0.5523;

    private final Canvas canvas = new Canvas();
    private final StringBuilder path = new StringBuilder();
    private int rgb;

    /** {@code #RRGGBB} */
    Pen(String colour) {
        rgb = rgb(colour);
    }

    /** Goes on in another colour. */
    Pen colour(String colour) {
        rgb = rgb(colour);
        return this;
    }

    private static int rgb(String colour) {
        return Integer.parseInt(colour.substring(1), 16);
    }

    Canvas canvas() {
        return canvas;
    }

    int rgb() {
        return rgb;
    }

    Pen moveTo(double x, double y) {
        return add("m", x, y);
    }

    Pen lineTo(double x, double y) {
        return add("l", x, y);
    }

    Pen polyline(List<? extends Point2D> points) {
        moveTo(points.getFirst().getX(), points.getFirst().getY());
        points.stream().skip(1).forEach(p -> lineTo(p.getX(), p.getY()));
        if (points.size() == 1) {
            // With round ends a line of no length is a dot.
            lineTo(points.getFirst().getX(), points.getFirst().getY());
        }
        return this;
    }

    Pen close() {
        path.append("h ");
        return this;
    }

    /** Adds a rectangle whose corners are arcs of this radius; an ellipse when the radii are half of its sides. */
    Pen rounded(double x, double y, double width, double height, double rx, double ry) {
        double right = x + width;
        double top = y + height;
        double kx = rx * (1 - ROUND);
        double ky = ry * (1 - ROUND);
        return moveTo(x + rx, y).lineTo(right - rx, y).add("c", right - kx, y, right, y + ky, right, y + ry)
                .lineTo(right, top - ry).add("c", right, top - ky, right - kx, top, right - rx, top)
                .lineTo(x + rx, top).add("c", x + kx, top, x, top - ky, x, top - ry)
                .lineTo(x, y + ry).add("c", x, y + ky, x + kx, y, x + rx, y).close();
    }

    /** Fills what was added. */
    Pen fill() {
        canvas.raw(Canvas.fillColor(rgb));
        return paint("f");
    }

    /** Draws along what was added, with round ends and corners. */
    Pen stroke(double width) {
        canvas.raw(Canvas.stroke(rgb) + Canvas.num(width) + " w 1 J 1 j ");
        return paint("S");
    }

    private Pen paint(String operator) {
        canvas.raw(path + operator + "\n");
        path.setLength(0);
        return this;
    }

    private Pen add(String operator, double... numbers) {
        for (double number : numbers) {
            path.append(Canvas.num(number)).append(' ');
        }
        path.append(operator).append(' ');
        return this;
    }
}
