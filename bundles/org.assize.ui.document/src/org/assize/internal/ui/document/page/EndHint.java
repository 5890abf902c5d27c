package org.assize.internal.ui.document.page;

import org.assize.ui.Parts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.jspecify.annotations.Nullable;

/** A line at the edge of the pages that tells what lies beyond them, and leads there when it is clicked. */
public final class EndHint {

    private static final int MARGIN = 12;
    private static final int PAD = 6;

    private final Canvas canvas;
    private @Nullable CLabel label;
    private int direction;

    EndHint(Canvas canvas) {
        this.canvas = canvas;
        canvas.addListener(SWT.Resize, e -> hide());
    }

    /** {@return whether it is seen at the end, or with -1 at the beginning} */
    public boolean isShown(int atEdge) {
        return label != null && direction == atEdge;
    }

    /**
     * Shows a line.
     *
     * @param atEdge 1 for the end of the document, -1 for its beginning
     * @param go     what a click does
     */
    public void show(int atEdge, String text, Runnable go) {
        hide();
        direction = atEdge;
        CLabel line = Parts.name(new CLabel(canvas, SWT.CENTER | SWT.BORDER), "document.endHint");
        line.setMargins(PAD, PAD, PAD, PAD);
        line.setText(text);
        line.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        line.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_INFO_BACKGROUND));
        line.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_INFO_FOREGROUND));
        line.addListener(SWT.MouseDown, e -> go.run());
        Rectangle area = canvas.getClientArea();
        Point size = line.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        int width = Math.min(size.x, area.width - 2 * MARGIN);
        line.setBounds((area.width - width) / 2, atEdge > 0 ? area.height - size.y - MARGIN : MARGIN, width, size.y);
        label = line;
    }

    /** Takes the line away. */
    public void hide() {
        CLabel shown = label;
        label = null;
        if (shown != null && !shown.isDisposed()) {
            shown.dispose();
        }
    }
}
