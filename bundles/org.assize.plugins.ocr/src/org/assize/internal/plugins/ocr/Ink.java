package org.assize.internal.plugins.ocr;

import java.util.BitSet;

/** Which pixels of a picture are ink. Outside of the picture there is none. */
final class Ink {

    private final int width;
    private final int height;
    private final BitSet dark;

    private Ink(int width, int height, BitSet dark) {
        this.width = width;
        this.height = height;
        this.dark = dark;
    }

    static Ink of(GreyPicture picture) {
        int bound = picture.inkBelow();
        byte[] levels = picture.levels();
        BitSet dark = new BitSet(levels.length);
        for (int i = 0; i < levels.length; i++) {
            if ((levels[i] & 0xFF) < bound) {
                dark.set(i);
            }
        }
        return new Ink(picture.width(), picture.height(), dark);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean at(int x, int y) {
        return x >= 0 && x < width && y >= 0 && y < height && dark.get(y * width + x);
    }

    /** {@return only the ink that is no higher than a thin line: what goes on up or down for longer is left out} */
    Ink thin(int thickness) {
        BitSet thin = new BitSet(dark.size());
        for (int x = 0; x < width; x++) {
            int from = 0;
            for (int y = 0; y <= height; y++) {
                if (at(x, y)) {
                    continue;
                }
                for (int row = from; row < y && y - from <= thickness; row++) {
                    thin.set(row * width + x);
                }
                from = y + 1;
            }
        }
        return new Ink(width, height, thin);
    }

    /** {@return the first column of a row from a given one on that has ink, or the width} */
    int next(int x, int y) {
        int found = dark.nextSetBit(y * width + x);
        return found < 0 ? width : Math.min(width, found - y * width);
    }

    /** {@return the first column of a row from a given one on that has none, or the width} */
    int end(int x, int y) {
        return Math.min(width, dark.nextClearBit(y * width + x) - y * width);
    }
}
