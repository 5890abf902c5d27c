package org.assize.internal.annotation.export.xfdf;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.assize.annotation.anchor.Paths;
import org.assize.records.event.PathData;
import org.assize.records.event.PointData;

/** Reads coordinates. Everything here throws {@link IllegalArgumentException} at what are no coordinates. */
final class XfdfPlaces {

    private static final int QUAD = 8;

    private XfdfPlaces() {
    }

    static double[] numbers(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("no coordinates");
        }
        double[] numbers = Stream.of(text.strip().split("[,;\\s]+")).mapToDouble(Double::parseDouble).toArray();
        for (double number : numbers) {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("coordinate " + number);
            }
        }
        return numbers;
    }

    static Rectangle2D rectangle(String text) {
        double[] n = numbers(text);
        if (n.length != 4) {
            throw new IllegalArgumentException(n.length + " numbers");
        }
        return new Rectangle2D.Double(Math.min(n[0], n[2]), Math.min(n[1], n[3]), Math.abs(n[2] - n[0]),
                Math.abs(n[3] - n[1]));
    }

    static PathData path(double... numbers) {
        if (numbers.length < 2 || numbers.length % 2 != 0) {
            throw new IllegalArgumentException(numbers.length + " numbers");
        }
        List<PointData> points = new ArrayList<>();
        for (int i = 0; i < numbers.length; i += 2) {
            points.add(Paths.point(numbers[i], numbers[i + 1]));
        }
        return new PathData(points);
    }

    /** Runs of text, in the order of all programs or in that of the standard. */
    static List<PathData> quads(String text) {
        double[] n = numbers(text);
        if (n.length == 0 || n.length % QUAD != 0) {
            throw new IllegalArgumentException(n.length + " numbers");
        }
        List<PathData> quads = new ArrayList<>();
        for (int i = 0; i < n.length; i += QUAD) {
            List<PointData> p = path(java.util.Arrays.copyOfRange(n, i, i + QUAD)).points();
            quads.add(crosses(p) ? new PathData(List.of(p.get(2), p.get(3), p.get(1), p.get(0))) : new PathData(p));
        }
        return quads;
    }

    /** Upper left, upper right, lower left, lower right: drawn in this order, two of the edges cross. */
    private static boolean crosses(List<PointData> p) {
        return Line2D.linesIntersect(p.get(1).x(), p.get(1).y(), p.get(2).x(), p.get(2).y(), p.get(3).x(),
                p.get(3).y(), p.get(0).x(), p.get(0).y());
    }
}
