package org.assize.internal.search.index;

import java.util.concurrent.atomic.AtomicInteger;

/** What the threads of an update count together. */
final class UpdateCounts {

    final AtomicInteger extracted = new AtomicInteger();
    final AtomicInteger refreshed = new AtomicInteger();
    final AtomicInteger pages = new AtomicInteger();
}
