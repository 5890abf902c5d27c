package org.assize.internal.ui.document.render;

import java.util.HashMap;
import java.util.Map;

import org.assize.document.PageImage;

/**
 * The paper pages are shown on. On dark paper light and dark change places while colours keep their hue, so that a red
 * seal stays red; a page that is mostly a photograph would be spoilt by that and is dimmed instead. Safe for every
 * thread.
 */
public final class Paper {

    /** What dark paper is painted with, and the darkest that a page becomes on it. */
    public static final int DARKEST = 28;
    /** The lightest that black ink becomes on dark paper. */
    private static final int LIGHTEST = 222;
    /** How much of a photograph's light is left, of 256. */
    private static final int DIMMED = 176;
    private static final int BLACK = 64;
    private static final int WHITE = 192;
    private static final int SAMPLES = 20_000;

    private final boolean dark;
    private final Map<Integer, Boolean> photographs = new HashMap<>();

    /** Paper of one document. */
    public Paper(boolean dark) {
        this.dark = dark;
    }

    public boolean isDark() {
        return dark;
    }

    /**
     * {@return a picture as it is seen on this paper} All parts of a page are treated alike: the one seen first
     * decides.
     *
     * @param page the page the picture shows, from 1
     */
    public PageImage apply(int page, PageImage picture) {
        if (!dark) {
            return picture;
        }
        byte[] bgr = picture.bgr().clone();
        if (isPhotograph(page, bgr)) {
            dim(bgr);
        } else {
            invert(bgr);
        }
        return new PageImage(picture.width(), picture.height(), bgr);
    }

    private synchronized boolean isPhotograph(int page, byte[] bgr) {
        return photographs.computeIfAbsent(page, p -> mostlyBetween(bgr));
    }

    /** Writing is nearly all paper and ink; a photograph is nearly all between. */
    private static boolean mostlyBetween(byte[] bgr) {
        int step = 3 * Math.max(1, bgr.length / 3 / SAMPLES);
        int all = 0;
        int between = 0;
        for (int i = 0; i + 2 < bgr.length; i += step) {
            int light = light(bgr, i);
            all++;
            between += light > BLACK && light < WHITE ? 1 : 0;
        }
        return between * 2 > all;
    }

    private static int light(byte[] bgr, int at) {
        int b = bgr[at] & 0xFF;
        int g = bgr[at + 1] & 0xFF;
        int r = bgr[at + 2] & 0xFF;
        return (Math.max(r, Math.max(g, b)) + Math.min(r, Math.min(g, b))) / 2;
    }

    /** Mirrors the lightness of each pixel: hue and saturation stay as they are. */
    private static void invert(byte[] bgr) {
        for (int i = 0; i + 2 < bgr.length; i += 3) {
            int b = bgr[i] & 0xFF;
            int g = bgr[i + 1] & 0xFF;
            int r = bgr[i + 2] & 0xFF;
            int shift = 255 - Math.max(r, Math.max(g, b)) - Math.min(r, Math.min(g, b));
            bgr[i] = onPaper(b + shift);
            bgr[i + 1] = onPaper(g + shift);
            bgr[i + 2] = onPaper(r + shift);
        }
    }

    private static byte onPaper(int value) {
        return (byte) (DARKEST + value * (LIGHTEST - DARKEST) / 255);
    }

    private static void dim(byte[] bgr) {
        for (int i = 0; i < bgr.length; i++) {
            bgr[i] = (byte) ((bgr[i] & 0xFF) * DIMMED >> 8);
        }
    }
}
