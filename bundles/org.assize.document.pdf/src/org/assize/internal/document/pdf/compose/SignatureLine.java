package org.assize.internal.document.pdf.compose;

import java.util.List;

import org.assize.document.pdf.compose.Align;
import org.assize.document.pdf.compose.TextStyle;

/** A label, a line with a name as if written by hand, and a date. */
public final class SignatureLine {

    private static final TextStyle STYLE = TextStyle.BODY.indent(0, 0).align(Align.LEFT);
    private static final int PEN = 0x1B2559;
    private static final double SHORTEST = 96;
    private static final double NAME_SIZE = STYLE.size() * 1.45;

    private final Flow flow;
    private final Shaper shaper;

    /** Draws where the flow has got to. */
    public SignatureLine(Flow flow, Shaper shaper) {
        this.flow = flow;
        this.shaper = shaper;
    }

    /** Draws it at the right edge of the text. */
    public void draw(String label, String name, String date) {
        TextBlock before = new TextBlock(shaper, label, STYLE, 10_000);
        TextBlock after = new TextBlock(shaper, date, STYLE, 10_000);
        double line = Math.max(SHORTEST, 24 + NAME_SIZE * new Line(shaper.shape(name), true).width() / 1000);
        double height = STYLE.size() * 2.2;
        flow.ensure(height);
        double width = before.naturalWidth() + line + 8 + (date.isEmpty() ? 0 : after.naturalWidth() + 10);
        double left = flow.left() + Math.max(0, flow.width() - width);
        double top = flow.top() - (height - before.lineHeight()) / 2;
        double lineLeft = left + before.naturalWidth() + 4;
        double baseline = top - before.lineHeight() / 2 - 8;
        before.draw(flow.canvas(), left, top, 0, 1);
        flow.canvas().line(lineLeft, baseline, lineLeft + line, baseline, 0.5, 0x333333);
        write(name, lineLeft + 10, baseline + 3);
        if (!date.isEmpty()) {
            after.draw(flow.canvas(), lineLeft + line + 10, top, 0, 1);
        }
        flow.advance(height);
    }

    /** Slanted, each sign a little higher or lower than the one before. */
    private void write(String name, double left, double baseline) {
        List<Glyph> glyphs = shaper.shape(name);
        double x = left;
        for (int i = 0; i < glyphs.size(); i++) {
            double y = baseline + new double[] {0, 1.6, 0.5, -0.7}[i % 4];
            canvasText(glyphs.get(i), x, y, NAME_SIZE * (i == 0 ? 1.12 : 1));
            x += glyphs.get(i).advance() * NAME_SIZE / 1000 * 0.98;
        }
    }

    private void canvasText(Glyph glyph, double x, double y, double size) {
        flow.canvas().text(List.of(glyph), "1 0.05 0.26 1 " + Canvas.num(x) + ' ' + Canvas.num(y), size,
                new Canvas.Ink(PEN, false), 0);
    }
}
