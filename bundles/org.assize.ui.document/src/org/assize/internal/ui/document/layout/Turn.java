package org.assize.internal.ui.document.layout;

import org.assize.document.PageGeometry;

/** How the reader turned a page, beyond what the page says itself. */
public enum Turn {
    NONE(0), RIGHT(90), OVER(180), LEFT(270);

    private final int degrees;

    Turn(int degrees) {
        this.degrees = degrees;
    }

    /** {@return degrees clockwise} */
    public int degrees() {
        return degrees;
    }

    /** {@return one quarter further clockwise} */
    public Turn next() {
        return values()[(ordinal() + 1) % values().length];
    }

    /** {@return the page as it is seen turned} Its user space stays the same. */
    public PageGeometry apply(PageGeometry page) {
        return new PageGeometry(page.cropX(), page.cropY(), page.cropWidth(), page.cropHeight(),
                page.rotation() + degrees, page.userUnit());
    }

    /** {@return how a page was turned that is seen in one way and stands in the file in another} */
    public static Turn between(PageGeometry file, PageGeometry seen) {
        return values()[Math.floorMod(seen.rotation() - file.rotation(), 360) / 90];
    }

    /** {@return this turn and another one after it} */
    Turn plus(Turn other) {
        return values()[(ordinal() + other.ordinal()) % values().length];
    }
}
