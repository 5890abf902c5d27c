package org.assize.internal.plugins.ocr;

/**
 * A thin straight line across, as forms have them to write on and around their tables. On a paper that lies askew it
 * slopes.
 *
 * @param left   first column, pixels
 * @param right  last column, pixels
 * @param leftY  row of its left end, pixels from the top
 * @param rightY row of its right end
 */
record Rule(int left, int right, int leftY, int rightY) {

    int width() {
        return right - left + 1;
    }

    /** {@return whether the middle of a word is above or below it} */
    boolean covers(PictureWord word) {
        return left < word.centerX() && word.centerX() < right;
    }

    /** {@return its row at a column} Drawn out beyond its ends. */
    double y(double x) {
        return leftY + (x - left) * (rightY - leftY) / width();
    }
}
