package org.assize.internal.annotation.anchor;

import org.assize.document.PageImage;

/** The brightness of a picture, with the sums that make the mean of any rectangle cheap. Immutable. */
final class GreyPicture {

    private final int width;
    private final int height;
    /** Sum of all pixels left of and above a corner, by rows; one more than pixels in each direction. */
    private final long[] sums;

    private GreyPicture(int width, int height, long[] sums) {
        this.width = width;
        this.height = height;
        this.sums = sums;
    }

    static GreyPicture of(PageImage image) {
        int width = image.width();
        int height = image.height();
        long[] sums = new long[(width + 1) * (height + 1)];
        for (int y = 0; y < height; y++) {
            long row = 0;
            for (int x = 0; x < width; x++) {
                row += grey(image.bgr(), 3 * (y * width + x));
                sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
            }
        }
        return new GreyPicture(width, height, sums);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** {@return the mean brightness (0 to 255) of cells into which a part is divided, by rows} */
    double[][] cells(int left, int top, int partWidth, int partHeight, int side) {
        double[][] cells = new double[side][side];
        for (int y = 0; y < side; y++) {
            double upper = top + (double) partHeight * y / side;
            double lower = top + (double) partHeight * (y + 1) / side;
            for (int x = 0; x < side; x++) {
                double from = left + (double) partWidth * x / side;
                double to = left + (double) partWidth * (x + 1) / side;
                cells[y][x] = (sum(to, lower) - sum(from, lower) - sum(to, upper) + sum(from, upper))
                        / ((to - from) * (lower - upper));
            }
        }
        return cells;
    }

    /** Sum up to a corner that may lie within a pixel. */
    private double sum(double x, double y) {
        int column = Math.clamp((long) x, 0, width - 1);
        int row = Math.clamp((long) y, 0, height - 1);
        double right = x - column;
        double down = y - row;
        int at = row * (width + 1) + column;
        double above = sums[at] + (sums[at + 1] - sums[at]) * right;
        double below = sums[at + width + 1] + (sums[at + width + 2] - sums[at + width + 1]) * right;
        return above + (below - above) * down;
    }

    /** Weights of the eye for blue, green and red, in 256ths. */
    private static int grey(byte[] bgr, int at) {
        return (29 * (bgr[at] & 0xFF) + 150 * (bgr[at + 1] & 0xFF) + 77 * (bgr[at + 2] & 0xFF)) >> 8;
    }
}
