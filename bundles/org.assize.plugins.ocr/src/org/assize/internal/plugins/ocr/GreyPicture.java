package org.assize.internal.plugins.ocr;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.assize.document.PageImage;

/**
 * A picture of a page in levels of grey.
 *
 * @param width  pixels
 * @param height pixels
 * @param levels brightness of each pixel, 0 to 255 as unsigned bytes; rows from the top without padding. Not copied
 */
record GreyPicture(int width, int height, byte[] levels) {

    private static final int LEVELS = 256;
    /** The darkest pixels of a page of text are print: a page has more of them than this share, dust has less. */
    private static final double PRINT = 0.002;
    /** Ink is what is nearer to print than to paper, and the edges of thin lines that a coarse scan has made pale. */
    private static final double INK = 0.6;

    /** {@return a picture without its colours} */
    static GreyPicture of(PageImage image) {
        byte[] bgr = image.bgr();
        byte[] grey = new byte[image.width() * image.height()];
        for (int i = 0, p = 0; i < grey.length; i++, p += 3) {
            // Weights of ITU-R BT.601, in 256ths.
            grey[i] = (byte) ((bgr[p] & 0xFF) * 29 + (bgr[p + 1] & 0xFF) * 150 + (bgr[p + 2] & 0xFF) * 77 >> 8);
        }
        return new GreyPicture(image.width(), image.height(), grey);
    }

    /** Writes a portable grey map: nothing to compress, nothing to decode. */
    void write(Path file) throws IOException {
        String head = "P5\n" + width + " " + height + "\n255\n";
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(levels);
        }
    }

    /** {@return the level of the paper: the commonest of the light ones} */
    int paper() {
        return paper(counts());
    }

    private static int paper(int[] counts) {
        int paper = LEVELS - 1;
        for (int level = LEVELS / 2; level < LEVELS; level++) {
            paper = counts[level] > counts[paper] ? level : paper;
        }
        return paper;
    }

    private int[] counts() {
        int[] counts = new int[LEVELS];
        for (byte level : levels) {
            counts[level & 0xFF]++;
        }
        return counts;
    }

    /** {@return the level below which a pixel is ink, by that of the paper and that of the darkest pixels} */
    int inkBelow() {
        int[] counts = counts();
        int paper = paper(counts);
        int print = 0;
        long darker = counts[0];
        while (print < paper && darker < PRINT * levels.length) {
            print++;
            darker += counts[print];
        }
        return (int) Math.round(print + INK * (paper - print));
    }
}
