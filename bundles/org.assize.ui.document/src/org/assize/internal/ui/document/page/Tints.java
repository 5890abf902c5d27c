package org.assize.internal.ui.document.page;

import org.eclipse.swt.graphics.RGB;

/** Colours on the page. The paper is white in light and dark, so they are the same in both. */
final class Tints {

    static final RGB PAPER = new RGB(255, 255, 255);
    static final RGB INK = new RGB(60, 60, 60);
    static final RGB PENDING = new RGB(150, 150, 150);
    static final RGB EDGE = new RGB(150, 150, 150);
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
