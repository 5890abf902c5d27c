package org.assize.internal.annotation.anchor;

import java.util.HexFormat;
import java.util.Optional;

import org.assize.document.PageImage;

/**
 * What a picture looks like in few digits: the coarse waves of its brightness (a discrete cosine transform of the
 * picture reduced to {@value #SIDE} x {@value #SIDE} cells, without the mean), each as its sign and rough strength.
 * Brightness, contrast, the noise of a scanner and of JPEG change it little.
 * <p>
 * Its text is {@code dc1:}, two hexadecimal digits of mean brightness, two of deviation, and one for each wave.
 */
public final class Fingerprint {

    private static final String VERSION = "dc1:";
    static final int SIDE = 32;
    /** Waves in each direction. */
    private static final int WAVES = 12;
    private static final int LEVELS = 7;
    private static final int ZERO = 8;
    /** Standard deviation of the cells in levels of brightness (0 to 255) under which nothing is to be seen. */
    private static final double BLANK = 4;
    private static final double[][] COSINES = cosines();

    private final int mean;
    private final int deviation;
    private final int[] waves;

    private Fingerprint(int mean, int deviation, int[] waves) {
        this.mean = mean;
        this.deviation = deviation;
        this.waves = waves;
    }

    /** {@return the fingerprint of a picture; empty if it is too small to have one} */
    public static Optional<Fingerprint> of(PageImage image) {
        GreyPicture picture = GreyPicture.of(image);
        return of(picture, 0, 0, picture.width(), picture.height());
    }

    /** {@return the fingerprint of a part of a picture; empty if it is too small to have one} */
    static Optional<Fingerprint> of(GreyPicture picture, int left, int top, int width, int height) {
        return width < SIDE / 2 || height < SIDE / 2 ? Optional.empty()
                : Optional.of(of(picture.cells(left, top, width, height, SIDE)));
    }

    /**
     * {@return the fingerprint with this text; empty if the text is none or of another version}
     *
     * @param text as {@link #text} gives it
     */
    public static Optional<Fingerprint> parse(String text) {
        int count = WAVES * WAVES - 1;
        if (!text.startsWith(VERSION) || !text.substring(VERSION.length()).matches("[0-9a-f]{" + (4 + count) + "}")) {
            return Optional.empty();
        }
        String digits = text.substring(VERSION.length());
        int[] waves = new int[count];
        for (int i = 0; i < count; i++) {
            waves[i] = HexFormat.fromHexDigit(digits.charAt(4 + i)) - ZERO;
        }
        return Optional.of(new Fingerprint(HexFormat.fromHexDigits(digits, 0, 2),
                HexFormat.fromHexDigits(digits, 2, 4), waves));
    }

    /** {@return the form in which it is recorded} */
    public String text() {
        StringBuilder text = new StringBuilder(VERSION);
        text.append(HexFormat.of().toHexDigits((byte) mean)).append(HexFormat.of().toHexDigits((byte) deviation));
        for (int wave : waves) {
            text.append(Character.forDigit(wave + ZERO, 16));
        }
        return text.toString();
    }

    /** {@return whether there is something to be seen; a blank place looks like any other} */
    public boolean tellsSomething() {
        return deviation >= BLANK;
    }

    /** {@return how alike two pictures are, 0 to 1; 0 if one of them is blank} */
    public double similarity(Fingerprint other) {
        if (!tellsSomething() || !other.tellsSomething()) {
            return 0;
        }
        double both = 0;
        double mine = 0;
        double others = 0;
        for (int i = 0; i < waves.length; i++) {
            both += (double) waves[i] * other.waves[i];
            mine += (double) waves[i] * waves[i];
            others += (double) other.waves[i] * other.waves[i];
        }
        return mine == 0 || others == 0 ? 0 : Math.max(0, both / Math.sqrt(mine * others));
    }

    private static Fingerprint of(double[][] cells) {
        double[][] waves = transform(cells);
        double mean = waves[0][0] / SIDE;
        double power = 0;
        for (double[] row : cells) {
            for (double cell : row) {
                power += (cell - mean) * (cell - mean);
            }
        }
        double deviation = Math.sqrt(power / (SIDE * SIDE));
        return new Fingerprint(level(mean), level(deviation), quantised(waves));
    }

    private static int level(double brightness) {
        return (int) Math.clamp(Math.round(brightness), 0, 255);
    }

    private static int[] quantised(double[][] waves) {
        double strongest = 0;
        int[] quantised = new int[WAVES * WAVES - 1];
        for (int i = 1; i <= quantised.length; i++) {
            strongest = Math.max(strongest, Math.abs(waves[i / WAVES][i % WAVES]));
        }
        for (int i = 1; i <= quantised.length && strongest > 0; i++) {
            double wave = waves[i / WAVES][i % WAVES];
            // The root, so that the few strong waves that all lines of text have in common do not decide alone.
            quantised[i - 1] = (int) Math.round(LEVELS * Math.signum(wave) * Math.sqrt(Math.abs(wave) / strongest));
        }
        return quantised;
    }

    /** The lowest waves of the orthonormal cosine transform, by rows. */
    private static double[][] transform(double[][] cells) {
        double[][] across = new double[SIDE][WAVES];
        for (int y = 0; y < SIDE; y++) {
            for (int u = 0; u < WAVES; u++) {
                for (int x = 0; x < SIDE; x++) {
                    across[y][u] += cells[y][x] * COSINES[u][x];
                }
            }
        }
        double[][] waves = new double[WAVES][WAVES];
        for (int v = 0; v < WAVES; v++) {
            for (int u = 0; u < WAVES; u++) {
                for (int y = 0; y < SIDE; y++) {
                    waves[v][u] += across[y][u] * COSINES[v][y];
                }
            }
        }
        return waves;
    }

    private static double[][] cosines() {
        double[][] cosines = new double[WAVES][SIDE];
        for (int u = 0; u < WAVES; u++) {
            for (int x = 0; x < SIDE; x++) {
                cosines[u][x] = Math.sqrt((u == 0 ? 1.0 : 2.0) / SIDE) * Math.cos((2 * x + 1) * u * Math.PI / 2 / SIDE);
            }
        }
        return cosines;
    }
}
