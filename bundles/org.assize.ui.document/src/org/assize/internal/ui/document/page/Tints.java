package org.assize.internal.ui.document.page;

import org.assize.internal.ui.document.render.Paper;
import org.eclipse.swt.graphics.RGB;

/** Colours on the page. They go by the paper, which is white unless the reader chose dark paper, not by the theme. */
final class Tints {

    static final RGB PAPER = new RGB(255, 255, 255);
    static final RGB INK = new RGB(60, 60, 60);
    static final RGB PENDING = new RGB(150, 150, 150);
    static final RGB EDGE = new RGB(150, 150, 150);
    static final RGB DARK_PAPER = new RGB(Paper.DARKEST, Paper.DARKEST, Paper.DARKEST);
    static final RGB DARK_EDGE = new RGB(80, 80, 80);
    static final RGB SELECTION = new RGB(60, 130, 230);
    static final RGB FOUND = new RGB(255, 220, 60);
    static final RGB CURRENT = new RGB(255, 150, 40);
    static final RGB TARGET = new RGB(255, 205, 70);
    static final RGB EVIDENCE = new RGB(200, 60, 40);
    static final RGB FLASH = new RGB(60, 180, 90);

    private Tints() {
    }

    static RGB of(Layer layer) {
        return switch (layer) {
            case FOUND -> FOUND;
            case TARGET -> TARGET;
            case CURRENT -> CURRENT;
            case EVIDENCE -> EVIDENCE;
            case FLASH -> FLASH;
        };
    }
}
