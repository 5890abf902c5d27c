package org.assize.internal.search.index;

import java.io.IOException;

/**
 * What the case files of a library are about: how much each row of characters weighs, and how long the vector of each
 * case file is. The vectors themselves are read again for each question, for together they would fill the memory.
 */
final class CaseVectors {

    private static final int ROWS = 1 << Shingles.BITS;

    private final float[] weights = new float[ROWS];
    private final double[] lengths;

    /**
     * Weighs what case files consist of.
     *
     * @param cases how many there are
     */
    CaseVectors(CaseShingles shingles, int cases) throws IOException {
        lengths = new double[cases];
        weigh(shingles);
        measure(shingles);
    }

    /** {@return how similar each case file is to one, 0 to 1} */
    double[] similarities(CaseShingles shingles, int caseFile) throws IOException {
        float[] wanted = new float[ROWS];
        shingles.forEachRow(caseFile, caseFile + 1, (of, row, count) -> wanted[row] = value(row, count));
        double[] products = new double[lengths.length];
        shingles.forEachRow(0, lengths.length, (of, row, count) -> {
            if (wanted[row] != 0) {
                products[of] += wanted[row] * value(row, count);
            }
        });
        for (int i = 0; i < products.length; i++) {
            double scale = lengths[i] * lengths[caseFile];
            products[i] = scale == 0 ? 0 : products[i] / scale;
        }
        return products;
    }

    private void weigh(CaseShingles shingles) throws IOException {
        boolean[] any = new boolean[lengths.length];
        shingles.forEachRow(0, lengths.length, (of, row, count) -> {
            weights[row]++;
            any[of] = true;
        });
        int withText = 0;
        for (boolean has : any) {
            withText += has ? 1 : 0;
        }
        for (int row = 0; row < ROWS; row++) {
            weights[row] = weights[row] == 0 ? 0 : (float) Math.log(withText / weights[row]);
        }
    }

    private void measure(CaseShingles shingles) throws IOException {
        shingles.forEachRow(0, lengths.length, (of, row, count) -> {
            double value = value(row, count);
            lengths[of] += value * value;
        });
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = Math.sqrt(lengths[i]);
        }
    }

    /** A second time counts less than the first. */
    private float value(int row, int count) {
        return weights[row] == 0 ? 0 : weights[row] * (1 + (float) Math.log(count));
    }
}
