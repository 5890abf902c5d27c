package org.assize.document;

/**
 * The coordinate system of a line of text: {@code along} the baseline, {@code up} from it. Two quads of the same
 * direction are joined by joining their extents here, whichever way the page is turned.
 */
record QuadFrame(double ux, double uy) {

    /** Directions further apart than this (cosine, about 8 degrees) are not one line. */
    private static final double SAME_DIRECTION = 0.99;

    static QuadFrame of(Quad quad) {
        double dx = quad.x2() - quad.x1();
        double dy = quad.y2() - quad.y1();
        double length = Math.hypot(dx, dy);
        if (length > 1e-6) {
            return new QuadFrame(dx / length, dy / length);
        }
        // A glyph without width still has a height to tell its direction from.
        double hx = quad.x4() - quad.x1();
        double hy = quad.y4() - quad.y1();
        double height = Math.hypot(hx, hy);
        return height > 1e-6 ? new QuadFrame(hy / height, -hx / height) : new QuadFrame(1, 0);
    }

    boolean sameDirection(QuadFrame other) {
        return ux * other.ux + uy * other.uy > SAME_DIRECTION;
    }

    double along(double x, double y) {
        return x * ux + y * uy;
    }

    double up(double x, double y) {
        return y * ux - x * uy;
    }

    Extent extent(Quad q) {
        double a1 = along(q.x1(), q.y1());
        double a2 = along(q.x2(), q.y2());
        double a3 = along(q.x3(), q.y3());
        double a4 = along(q.x4(), q.y4());
        double u1 = up(q.x1(), q.y1());
        double u2 = up(q.x2(), q.y2());
        double u3 = up(q.x3(), q.y3());
        double u4 = up(q.x4(), q.y4());
        return new Extent(min(a1, a2, a3, a4), min(u1, u2, u3, u4), max(a1, a2, a3, a4), max(u1, u2, u3, u4));
    }

    Quad quad(Extent e) {
        return new Quad(x(e.start, e.low), y(e.start, e.low), x(e.end, e.low), y(e.end, e.low), x(e.end, e.high),
                y(e.end, e.high), x(e.start, e.high), y(e.start, e.high));
    }

    private float x(double along, double up) {
        return (float) (along * ux - up * uy);
    }

    private float y(double along, double up) {
        return (float) (along * uy + up * ux);
    }

    private static double min(double a, double b, double c, double d) {
        return Math.min(Math.min(a, b), Math.min(c, d));
    }

    private static double max(double a, double b, double c, double d) {
        return Math.max(Math.max(a, b), Math.max(c, d));
    }

    /** An upright rectangle of the frame. */
    record Extent(double start, double low, double end, double high) {

        Extent join(Extent other) {
            return new Extent(Math.min(start, other.start), Math.min(low, other.low), Math.max(end, other.end),
                    Math.max(high, other.high));
        }

        double height() {
            return high - low;
        }

        double width() {
            return end - start;
        }

        /** How far a point is outside, 0 inside. */
        double distance(double along, double up) {
            double outAlong = Math.max(0, Math.max(start - along, along - end));
            double outUp = Math.max(0, Math.max(low - up, up - high));
            return Math.hypot(outAlong, outUp);
        }

        /** How far two rectangles are apart, 0 if they touch. */
        double gap(Extent other) {
            double gapAlong = Math.max(0, Math.max(start - other.end, other.start - end));
            double gapUp = Math.max(0, Math.max(low - other.high, other.low - high));
            return Math.hypot(gapAlong, gapUp);
        }
    }
}
