package org.assize.internal.plugins.ocr;

/**
 * A word in a picture.
 *
 * @param text       what it reads
 * @param left       left edge, pixels
 * @param top        upper edge, pixels from the top
 * @param right      right edge, pixels
 * @param bottom     lower edge, pixels from the top
 * @param confidence 0 to 1
 */
record PictureWord(String text, double left, double top, double right, double bottom, float confidence) {

    double centerX() {
        return (left + right) / 2;
    }

    double centerY() {
        return (top + bottom) / 2;
    }

    double height() {
        return bottom - top;
    }

    /** {@return the same word, ending at the latest where the next begins} Turned clockwise as the line is. */
    PictureWord before(PictureWord next, int turned) {
        return switch (turned) {
            case 90 -> next.top > top ? withEdges(left, right, top, Math.min(bottom, next.top)) : this;
            case 180 -> next.right < right ? withEdges(Math.max(left, next.right), right, top, bottom) : this;
            case 270 -> next.bottom < bottom ? withEdges(left, right, Math.max(top, next.bottom), bottom) : this;
            default -> next.left > left ? withEdges(left, Math.min(right, next.left), top, bottom) : this;
        };
    }

    private PictureWord withEdges(double newLeft, double newRight, double newTop, double newBottom) {
        return new PictureWord(text, newLeft, newTop, newRight, newBottom, confidence);
    }
}
