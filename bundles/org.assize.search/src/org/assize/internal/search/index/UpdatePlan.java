package org.assize.internal.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.document.Document;

/**
 * What an update has to do.
 *
 * @param pending   documents that are not indexed as they are registered
 * @param gone      identities of documents that are indexed but no longer registered
 * @param unchanged how many documents are indexed as they are registered
 */
record UpdatePlan(List<SourceDocument> pending, List<String> gone, int unchanged) {

    static UpdatePlan of(IndexSource source, MachineReadings readings, Snapshot indexed) throws IOException {
        LongSet upToDate = new LongSet();
        Markers.forEach(indexed, "", marker -> upToDate.add(marker.number(Fields.FULL_PRINT, 0)));
        upToDate.sort();
        List<SourceDocument> pending = new ArrayList<>();
        LongSet registered = new LongSet();
        source.forEach(document -> {
            registered.add(document.keyPrint());
            if (!upToDate.contains(document.fullPrint(readings.stamp(document)))) {
                pending.add(document);
            }
        });
        registered.sort();
        return new UpdatePlan(pending, gone(indexed, registered), registered.size() - pending.size());
    }

    private static List<String> gone(Snapshot indexed, LongSet registered) throws IOException {
        List<String> gone = new ArrayList<>();
        Markers.forEach(indexed, "", marker -> {
            if (!registered.contains(marker.number(Fields.KEY_PRINT, 0))) {
                Document stored = marker.stored();
                gone.add(SourceDocument.key(stored.get(Fields.CASE), stored.get(Fields.PATH)));
            }
        });
        return gone;
    }
}
