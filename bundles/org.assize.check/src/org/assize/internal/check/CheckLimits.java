package org.assize.internal.check;

import java.time.Duration;

/**
 * What checks may use.
 *
 * @param heapMegabytes memory of one worker process
 * @param each          time for one check in one case file
 * @param batch         case files for one process, and between two chances for another run
 * @param textBytes     texts of documents kept between runs
 */
public record CheckLimits(int heapMegabytes, Duration each, int batch, long textBytes) {

    /** {@return those of the product} */
    public static CheckLimits standard() {
        return new CheckLimits(512, Duration.ofSeconds(20), 12, 256L << 20);
    }
}
