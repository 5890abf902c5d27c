package org.assize.internal.annotation.export.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

import org.assize.document.pdf.compose.Align;
import org.assize.document.pdf.compose.TextStyle;
import org.assize.internal.annotation.export.Places;
import org.assize.internal.document.pdf.compose.Shaper;
import org.assize.internal.document.pdf.compose.TextBlock;
import org.assize.records.event.MarkData;

/** Draws what stands upright as the page is shown, however the page is turned: written text, stamps, notes. */
final class UprightLook {

    private static final double LEADING = 1.25;
    private static final double PADDING = 2;
    private static final double LEAST_LETTERS = 2;
    private static final String INK = "#4A3B00";

    private final MarkData data;
    private final int rotation;
    private final Rectangle2D place;
    private final Rectangle2D shown;
    private final Pen pen;

    UprightLook(MarkData data, int rotation) {
        this.data = data;
        this.rotation = rotation;
        this.place = Places.box(data);
        this.shown = Geometry.shown(place, rotation);
        this.pen = new Pen(data.style().colour());
    }

    private Look look(Look.Ground ground) {
        return new Look(pen.canvas(), shown, Geometry.upright(place, rotation), ground);
    }

    /** Text that has not enough room is set in smaller letters: nothing of it may be cut off. */
    Look freeText() {
        TextStyle style = TextStyle.CELL.size(data.style().width()).leading(LEADING).color(pen.rgb());
        TextBlock block = block(data.text(), style, shown.getWidth() - 2 * PADDING);
        while (block.lineCount() * block.lineHeight() > shown.getHeight() && style.size() > LEAST_LETTERS) {
            style = style.size(style.size() * 0.95);
            block = block(data.text(), style, shown.getWidth() - 2 * PADDING);
        }
        double top = Math.max(block.lineCount() * block.lineHeight(), shown.getHeight() - PADDING);
        block.draw(pen.canvas(), PADDING, Math.min(top, shown.getHeight()), 0, block.lineCount());
        return look(Look.Ground.PAPER);
    }

    private static TextBlock block(String text, TextStyle style, double width) {
        return new TextBlock(new Shaper(), text, style, Math.max(width, style.size()));
    }

    Look stamp(String word) {
        double frame = Math.min(shown.getHeight(), shown.getWidth()) / 14;
        double round = shown.getHeight() / 6;
        pen.rounded(frame / 2 + 0.2, frame / 2 + 0.2, shown.getWidth() - frame - 0.4, shown.getHeight() - frame - 0.4,
                round, round).stroke(frame);
        double room = shown.getWidth() - 4 * frame;
        TextStyle style = TextStyle.CELL.size(Math.min(data.style().width(), shown.getHeight() * 0.72)).bold(true)
                .leading(1).align(Align.CENTER).color(pen.rgb());
        double natural = new TextBlock(new Shaper(), word, style, 10_000).naturalWidth();
        style = style.size(natural > room ? style.size() * room / natural : style.size());
        TextBlock block = new TextBlock(new Shaper(), word, style, room + 1);
        block.draw(pen.canvas(), 2 * frame - 0.5, (shown.getHeight() + block.lineHeight()) / 2, 0, block.lineCount());
        return look(Look.Ground.PLAIN);
    }

    /** A leaf with lines. Not turned with the page. */
    Look note() {
        double width = shown.getWidth();
        double height = shown.getHeight();
        double edge = width / 20;
        leaf(edge).fill();
        pen.colour(INK);
        leaf(edge).stroke(edge);
        for (int line = 1; line <= 3; line++) {
            double y = height * (0.15 + 0.18 * line);
            pen.moveTo(width * 0.22, y).lineTo(width * (line == 1 ? 0.6 : 0.78), y).stroke(edge * 1.2);
        }
        Rectangle2D hung = Places.rectangle(data, rotation);
        return new Look(pen.canvas(), shown, AffineTransform.getTranslateInstance(hung.getX(), hung.getY()),
                Look.Ground.PLAIN);
    }

    private Pen leaf(double edge) {
        double width = shown.getWidth();
        double height = shown.getHeight();
        return pen.rounded(edge / 2, edge / 2, width - edge, height - edge, width / 8, height / 8);
    }
}
