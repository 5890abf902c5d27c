package org.assize.testsupport;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Adds up what a run of tests has checked and prints it at its end, where {@code releng/test} reads it. */
final class Tally implements AutoCloseable {

    private final AtomicLong libraries = new AtomicLong();
    private final AtomicLong originals = new AtomicLong();
    private final AtomicLong given = new AtomicLong();

    void add(long moreLibraries, long moreOriginals, long moreGiven) {
        libraries.addAndGet(moreLibraries);
        originals.addAndGet(moreOriginals);
        given.addAndGet(moreGiven);
    }

    @Override
    public void close() {
        System.out.println(String.format(Locale.ROOT, "originals checked: %d unchanged in %d libraries, %d given files",
                originals.get(), libraries.get(), given.get()));
    }
}
