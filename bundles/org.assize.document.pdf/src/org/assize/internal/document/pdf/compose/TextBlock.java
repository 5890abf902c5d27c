package org.assize.internal.document.pdf.compose;

import java.util.ArrayList;
import java.util.List;

import org.assize.document.pdf.compose.Align;
import org.assize.document.pdf.compose.TextStyle;

/** A text broken into lines for a width. */
public final class TextBlock {

    /** Where the baseline is within the square of a Chinese sign. */
    private static final double ASCENT = 0.86;
    /** Lines are not stretched by more than this much of a letter at each place. */
    private static final double MAX_STRETCH = 400;

    private final TextStyle style;
    private final double width;
    private final List<Line> lines = new ArrayList<>();
    private final List<Boolean> first = new ArrayList<>();

    /** Breaks a text; {@code '\n'} starts a new paragraph. */
    public TextBlock(Shaper shaper, String text, TextStyle style, double width) {
        this.style = style;
        this.width = width - style.leftIndent() * style.size();
        double room = this.width / style.size() * 1000;
        for (String paragraph : text.split("\r?\n", -1)) {
            int before = lines.size();
            lines.addAll(LineBreaker.breakLines(shaper.shape(paragraph), room - style.firstIndent() * 1000, room));
            for (int i = before; i < lines.size(); i++) {
                first.add(i == before);
            }
        }
    }

    /** {@return the number of lines} */
    public int lineCount() {
        return lines.size();
    }

    /** {@return the height of one line, points} */
    public double lineHeight() {
        return style.size() * style.leading();
    }

    /** {@return the width of the longest line, points} */
    public double naturalWidth() {
        return lines.stream().mapToInt(Line::width).max().orElse(0) * style.size() / 1000;
    }

    /** Draws some lines, the first with its upper edge at {@code top}. */
    public void draw(Canvas canvas, double left, double top, int from, int to) {
        double baseline = top - (lineHeight() - style.size()) / 2 - ASCENT * style.size();
        for (int i = from; i < to; i++) {
            drawLine(canvas, lines.get(i), left + style.leftIndent() * style.size(), baseline, first.get(i));
            baseline -= lineHeight();
        }
    }

    private void drawLine(Canvas canvas, Line line, double left, double baseline, boolean firstLine) {
        double size = style.size();
        double indent = firstLine ? style.firstIndent() * size : 0;
        double free = width - indent - (line.width() - line.overhang()) * size / 1000;
        double x = left + indent + switch (style.align()) {
            case CENTER -> (free - line.overhang() * size / 1000) / 2;
            case RIGHT -> free;
            default -> 0;
        };
        double extra = 0;
        if (style.align() == Align.JUSTIFY && !line.last() && line.gaps() > 0) {
            extra = Math.max(0, Math.min(MAX_STRETCH, free / size * 1000 / line.gaps()));
        }
        canvas.text(line.glyphs(), "1 0 0 1 " + Canvas.num(x) + ' ' + Canvas.num(baseline), size,
                new Canvas.Ink(style.rgb(), style.bold()), extra);
    }
}
