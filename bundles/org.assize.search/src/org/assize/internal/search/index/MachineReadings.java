package org.assize.internal.search.index;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** What machines have read of the documents of a source, as it was when this was made. Safe for every thread. */
final class MachineReadings {

    private final IndexSource source;
    private final Map<String, Long> stamps;

    MachineReadings(IndexSource source) throws IOException {
        this.source = source;
        stamps = source.readingStamps();
    }

    /** {@return a number that is another when the readings of a document have changed; 0 if there are none} */
    long stamp(SourceDocument document) {
        return stamps.getOrDefault(contentOf(document), 0L);
    }

    /** {@return the readings of a document, by page} */
    Map<Integer, MachineReading> of(SourceDocument document) throws IOException {
        String content = contentOf(document);
        return stamps.containsKey(content) ? source.readings(content) : Map.of();
    }

    private static String contentOf(SourceDocument document) {
        return document.sha256().toLowerCase(Locale.ROOT);
    }
}
