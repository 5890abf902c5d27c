package org.assize.internal.ui.document.render;

import org.assize.document.PageImage;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;

/** Makes pictures for the screen. */
public final class Bitmaps {

    private static final PaletteData BGR = new PaletteData(0xFF, 0xFF00, 0xFF0000);

    private Bitmaps() {
    }

    /** {@return a picture for the screen, to be disposed of} Takes tens of milliseconds: not for the UI thread. */
    public static Image image(Display display, PageImage picture) {
        return new Image(display, new ImageData(picture.width(), picture.height(), 24, BGR, 1, picture.bgr()));
    }
}
