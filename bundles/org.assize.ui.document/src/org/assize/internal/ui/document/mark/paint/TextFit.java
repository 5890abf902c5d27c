package org.assize.internal.ui.document.mark.paint;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Control;

/** How much room free text needs. UI thread only. */
public final class TextFit {

    private static final double POINTS_PER_INCH = 72;

    private TextFit() {
    }

    /**
     * {@return the height of a field into which a text goes, in points}
     *
     * @param owner   gives the font
     * @param letters height of the letters in points
     * @param width   width of the field in points
     */
    public static double height(Control owner, String text, double letters, double width) {
        double pixels = owner.getDisplay().getDPI().y / POINTS_PER_INCH;
        FontData[] data = owner.getFont().getFontData();
        for (FontData each : data) {
            each.setHeight((int) Math.max(1, Math.round(letters)));
            each.setStyle(SWT.NORMAL);
        }
        Font font = new Font(owner.getDisplay(), data);
        TextLayout layout = new TextLayout(owner.getDisplay());
        try {
            layout.setFont(font);
            layout.setText(text);
            layout.setWidth((int) Math.max(1, (width - 2 * Lettering.PAD) * pixels));
            return layout.getBounds().height / pixels + 2 * Lettering.PAD;
        } finally {
            layout.dispose();
            font.dispose();
        }
    }
}
