package org.assize.internal.document.pdf.compose;

import java.util.List;

import org.assize.document.pdf.compose.Stamp;

/** Draws seals and finger prints in red ink through which the text below can be read. */
public final class StampPainter {

    private static final int RED = 0xD2232A;

    private final Canvas canvas;
    private final Shaper shaper;

    /** Draws on a page. */
    public StampPainter(Canvas canvas, Shaper shaper) {
        this.canvas = canvas;
        this.shaper = shaper;
    }

    /** Draws a mark around a middle. */
    public void draw(Stamp stamp, double x, double y) {
        canvas.raw("q /" + PdfAssembler.SEAL_INK + " gs\n");
        switch (stamp.shape()) {
            case ROUND -> round(stamp, x, y);
            case SQUARE -> square(stamp, x, y);
            case FINGERPRINT -> fingerprint(stamp.size(), x, y);
        }
        canvas.raw("Q\n");
    }

    private void round(Stamp stamp, double x, double y) {
        double size = stamp.size();
        ellipse(x, y, size / 2, size / 2, size * 0.026, "");
        star(x, y, size * 0.145);
        List<Glyph> glyphs = shaper.shape(stamp.text());
        int n = glyphs.size();
        double step = n < 2 ? 0 : Math.min(26, 250.0 / (n - 1));
        double letter = Math.min(size * 0.15, StrictMath.toRadians(step == 0 ? 40 : step) * size * 0.39);
        for (int i = 0; i < n; i++) {
            double angle = StrictMath.toRadians(90 + step * (n - 1) / 2.0 - step * i);
            onArc(glyphs.get(i), x, y, size * 0.385, angle, letter, size * 0.15);
        }
        List<Glyph> label = shaper.shape(stamp.label());
        double labelSize = size * 0.085;
        double width = label.stream().mapToInt(Glyph::advance).sum() * labelSize / 1000;
        canvas.text(label, "1 0 0 1 " + Canvas.num(x - width / 2) + ' ' + Canvas.num(y - size * 0.31), labelSize,
                new Canvas.Ink(RED, true), 0);
    }

    /** One sign standing with its foot towards the middle, made narrow if many have to find room. */
    private void onArc(Glyph glyph, double x, double y, double radius, double angle, double width, double height) {
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        double narrow = Math.min(1, width / height);
        double half = glyph.advance() / 2000.0 * height * narrow;
        double ox = x + radius * cos - half * sin - 0.38 * height * cos;
        double oy = y + radius * sin + half * cos - 0.38 * height * sin;
        String matrix = Canvas.num(sin * narrow) + ' ' + Canvas.num(-cos * narrow) + ' ' + Canvas.num(cos) + ' '
                + Canvas.num(sin) + ' ' + Canvas.num(ox) + ' ' + Canvas.num(oy);
        canvas.text(List.of(glyph), matrix, height, new Canvas.Ink(RED, true), 0);
    }

    private void square(Stamp stamp, double x, double y) {
        double size = stamp.size();
        canvas.raw(Canvas.stroke(RED) + Canvas.num(size * 0.05) + " w " + Canvas.num(x - size / 2) + ' '
                + Canvas.num(y - size / 2) + ' ' + Canvas.num(size) + ' ' + Canvas.num(size) + " re S\n");
        List<Glyph> glyphs = shaper.shape(stamp.text());
        double letter = size * 0.4;
        for (int i = 0; i < Math.min(4, glyphs.size()); i++) {
            // Two columns, read from the right.
            double left = x + (i < 2 ? 0.02 : -0.42) * size;
            double base = y + (i % 2 == 0 ? 0.09 : -0.35) * size;
            canvas.text(List.of(glyphs.get(i)), "1 0 0 1 " + Canvas.num(left) + ' ' + Canvas.num(base), letter,
                    new Canvas.Ink(RED, true), 0);
        }
    }

    private void fingerprint(double size, double x, double y) {
        for (int ring = 1; ring <= 7; ring++) {
            double share = ring / 7.0;
            String dash = "[" + (3 + ring * 2 % 5) + " 0.8 " + (1 + ring % 3) + " 0.6] " + ring * 1.7;
            ellipse(x + (ring % 2) * 0.4, y - 0.12 * size * (1 - share), 0.37 * size * share, 0.5 * size * share,
                    size * 0.036, dash);
        }
        canvas.raw("[] 0 d\n");
    }

    private void ellipse(double x, double y, double rx, double ry, double width, String dash) {
        double k = 0.5523;
        String line = Canvas.stroke(RED) + Canvas.num(width) + " w " + (dash.isEmpty() ? "" : dash + " d ");
        canvas.raw(line + point(x + rx, y) + " m " + curve(x + rx, y + k * ry, x + k * rx, y + ry, x, y + ry)
                + curve(x - k * rx, y + ry, x - rx, y + k * ry, x - rx, y)
                + curve(x - rx, y - k * ry, x - k * rx, y - ry, x, y - ry)
                + curve(x + k * rx, y - ry, x + rx, y - k * ry, x + rx, y) + "s\n");
    }

    private void star(double x, double y, double radius) {
        StringBuilder path = new StringBuilder(Canvas.fillColor(RED));
        for (int i = 0; i < 10; i++) {
            double r = i % 2 == 0 ? radius : radius * 0.382;
            double angle = StrictMath.toRadians(90 + 36 * i);
            path.append(point(x + r * StrictMath.cos(angle), y + r * StrictMath.sin(angle)))
                    .append(i == 0 ? " m " : " l ");
        }
        canvas.raw(path + "f\n");
    }

    private static String curve(double x1, double y1, double x2, double y2, double x3, double y3) {
        return point(x1, y1) + ' ' + point(x2, y2) + ' ' + point(x3, y3) + " c ";
    }

    private static String point(double x, double y) {
        return Canvas.num(x) + ' ' + Canvas.num(y);
    }
}
