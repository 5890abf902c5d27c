package org.assize.internal.ui.document.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.Arrays;
import java.util.Random;

import org.assize.document.PageImage;
import org.junit.jupiter.api.Test;

class PaperTest {

    @Test
    void lightPaperChangesNothing() {
        PageImage picture = new PageImage(1, 1, new byte[] {1, 2, 3});

        assertThat(new Paper(false).apply(1, picture)).isSameAs(picture);
    }

    @Test
    void whitePaperBecomesDarkAndBlackInkLight() {
        PageImage seen = new Paper(true).apply(1, new PageImage(2, 1, new byte[] {-1, -1, -1, 0, 0, 0}));

        assertThat(seen.bgr()).containsExactly(28, 28, 28, 222, 222, 222);
    }

    @Test
    void theOrderOfLightAndDarkIsReversedAndTheHueKept() {
        Random random = new Random(5);
        for (int i = 0; i < 1000; i++) {
            byte[] bgr = new byte[9];
            Arrays.fill(bgr, 3, 9, (byte) 255);
            byte[] pixel = {(byte) random.nextInt(256), (byte) random.nextInt(256), (byte) random.nextInt(256)};
            System.arraycopy(pixel, 0, bgr, 0, 3);
            byte[] seen = new Paper(true).apply(1, new PageImage(3, 1, bgr)).bgr();
            float[] before = hsb(bgr);
            float[] after = hsb(seen);
            if (chroma(bgr) > 40) {
                float apart = Math.abs(before[0] - after[0]);
                assertThat(Math.min(apart, 1 - apart)).isLessThan(0.03f);
            }
            assertThat(lightness(seen)).isCloseTo(28 + (255 - lightness(bgr)) * 194 / 255, within(2));
        }
    }

    @Test
    void aPhotographIsDimmedAndSoAreAllPartsOfItsPage() {
        Paper paper = new Paper(true);
        byte[] grey = new byte[30];
        Arrays.fill(grey, (byte) 128);
        byte[] white = new byte[30];
        Arrays.fill(white, (byte) 255);

        assertThat(paper.apply(1, new PageImage(10, 1, grey)).bgr()).containsOnly(88);
        assertThat(paper.apply(1, new PageImage(10, 1, white)).bgr()).containsOnly((byte) 175);
        assertThat(paper.apply(2, new PageImage(10, 1, white)).bgr()).containsOnly(28);
    }

    @Test
    void thePictureGivenIsLeftAsItIs() {
        byte[] white = {-1, -1, -1};

        new Paper(true).apply(1, new PageImage(1, 1, white));

        assertThat(white).containsOnly(-1);
    }

    private static float[] hsb(byte[] bgr) {
        return Color.RGBtoHSB(bgr[2] & 0xFF, bgr[1] & 0xFF, bgr[0] & 0xFF, null);
    }

    private static int chroma(byte[] bgr) {
        return most(bgr) - least(bgr);
    }

    private static int lightness(byte[] bgr) {
        return (most(bgr) + least(bgr)) / 2;
    }

    private static int most(byte[] bgr) {
        return Math.max(bgr[0] & 0xFF, Math.max(bgr[1] & 0xFF, bgr[2] & 0xFF));
    }

    private static int least(byte[] bgr) {
        return Math.min(bgr[0] & 0xFF, Math.min(bgr[1] & 0xFF, bgr[2] & 0xFF));
    }
}
