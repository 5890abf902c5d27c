package org.assize.review;

/**
 * How many case files to draw so that a share found in the sample holds for all of them (Cochran's formula with finite
 * population correction).
 */
public final class SampleSize {

    /** Standard normal quantile for 95 % confidence. */
    private static final double Z_95 = 1.959964;

    /** Fewest case files of a stratum, where it has as many. */
    public static final int STRATUM_MINIMUM = 2;

    private SampleSize() {
    }

    /**
     * Size for 95 % confidence and a share of one half, the most cautious assumption.
     *
     * @param population number of case files, zero or more
     * @param margin margin of error, above 0 and below 1, for example 0.10
     */
    public static int of(int population, double margin) {
        if (population <= 0) {
            return 0;
        }
        double infinite = Z_95 * Z_95 * 0.25 / (margin * margin);
        return Math.min(population, (int) Math.ceil(infinite / (1 + (infinite - 1) / population)));
    }

    /** The share of a stratum in a sample: proportional, rounded up, at least the minimum, at most all. */
    public static int ofStratum(int sample, int population, int stratum) {
        if (population <= 0 || stratum <= 0) {
            return 0;
        }
        long proportional = ((long) sample * stratum + population - 1) / population;
        return (int) Math.min(stratum, Math.max(STRATUM_MINIMUM, proportional));
    }
}
