package org.assize.internal.cli.ocr;

import java.util.ArrayList;
import java.util.List;

import org.assize.recognition.PageReading;
import org.assize.recognition.PageReading.State;

/**
 * How many pages were read with a confidence within a range.
 *
 * @param from  lowest confidence, per cent
 * @param to    the confidence from which on the next band counts, per cent
 * @param pages pages
 */
record ConfidenceBand(int from, int to, long pages) {

    /** The bound below which a page is uncertain is one of them. */
    private static final int[] BOUNDS = {0, 50, 70, 85, 95, 101};

    /** {@return the bands from the lowest to the highest} Pages without text count in none. */
    static List<ConfidenceBand> of(List<PageReading> readings) {
        List<ConfidenceBand> bands = new ArrayList<>();
        for (int i = 0; i + 1 < BOUNDS.length; i++) {
            int from = BOUNDS[i];
            int to = BOUNDS[i + 1];
            bands.add(new ConfidenceBand(from, Math.min(100, to), readings.stream()
                    .filter(reading -> reading.state() == State.TEXT)
                    .filter(reading -> reading.confidence() * 100 >= from && reading.confidence() * 100 < to)
                    .count()));
        }
        return bands;
    }
}
