package org.assize.internal.ui.document.mark.paint;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Small patches of colour for buttons and menus, sharp at every zoom of the screen. UI thread only. */
public final class Patches {

    private static final int SIZE = 16;

    private final Display display;
    private final Map<String, Image> images = new HashMap<>();

    /** Patches that live as long as a control. */
    public Patches(Control owner) {
        display = owner.getDisplay();
        owner.addListener(SWT.Dispose, e -> images.values().forEach(Image::dispose));
    }

    /** {@return a patch; do not dispose it} */
    public Image of(String colour) {
        return images.computeIfAbsent(colour,
                code -> new Image(display, new Patch(MarkPainter.parse(code)), SIZE, SIZE));
    }

    private record Patch(Color colour) implements ImageGcDrawer {

        @Override
        public void drawOn(GC gc, int width, int height) {
            gc.setAntialias(SWT.ON);
            gc.setBackground(colour);
            gc.fillRoundRectangle(2, 2, width - 4, height - 4, 4, 4);
        }

        @Override
        public int getGcStyle() {
            return SWT.TRANSPARENT;
        }
    }
}
