package org.assize.internal.document.pdf.compose;

import org.assize.document.pdf.compose.Align;
import org.assize.document.pdf.compose.ComposeOptions;
import org.assize.document.pdf.compose.TextStyle;

/** The same words at the head or foot of every page. */
public final class RunningText {

    private static final TextStyle STYLE = TextStyle.SMALL;

    private final ComposeOptions options;
    private final String[] texts;
    private final double top;
    private final boolean ruled;

    private RunningText(ComposeOptions options, double top, boolean ruled, String... texts) {
        this.options = options;
        this.top = top;
        this.ruled = ruled;
        this.texts = texts;
    }

    /** {@return a running head} With a thin line below. */
    public static RunningText head(ComposeOptions options, String left, String center, String right) {
        return new RunningText(options, options.pageHeight() - options.marginTop() + 30, true, left, center, right);
    }

    /** {@return a running foot} */
    public static RunningText foot(ComposeOptions options, String left, String center, String right) {
        return new RunningText(options, options.marginBottom() - 22, false, left, center, right);
    }

    /** Draws it on one page. */
    public void draw(Canvas canvas, Shaper shaper, int page, int pages) {
        Align[] aligns = {Align.LEFT, Align.CENTER, Align.RIGHT};
        for (int i = 0; i < aligns.length; i++) {
            String text = texts[i].replace("{page}", Integer.toString(page)).replace("{pages}",
                    Integer.toString(pages));
            if (!text.isEmpty()) {
                new TextBlock(shaper, text, STYLE.align(aligns[i]), options.textWidth()).draw(canvas,
                        options.marginLeft(), top, 0, 1);
            }
        }
        if (ruled) {
            double y = top - 16;
            canvas.line(options.marginLeft(), y, options.pageWidth() - options.marginRight(), y, 0.4, 0x777777);
        }
    }
}
