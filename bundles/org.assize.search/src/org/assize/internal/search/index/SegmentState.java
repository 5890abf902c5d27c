package org.assize.internal.search.index;

import java.io.IOException;

import org.apache.lucene.index.LeafReader;

/** What the markers of a segment say, added up. Does not change once it is made. */
final class SegmentState {

    private final LongSet contentPrints = new LongSet();
    private int failed;
    private int garbled;
    private int partial;
    private int pages;
    private int pagesWithoutText;
    private int pagesRecognized;
    private int pagesUncertain;
    private volatile Known known = new Known(new LongSet().sort(), 0);

    /** How many of the documents are in a set, which is compared by identity. */
    private record Known(LongSet registered, int number) {
    }

    static SegmentState of(LeafReader segment) throws IOException {
        SegmentState state = new SegmentState();
        new Markers(segment).forEach(state::add);
        return state;
    }

    /** Adds a marker. */
    void add(Markers marker) throws IOException {
        contentPrints.add(marker.number(Fields.CONTENT_PRINT, 0));
        failed += (int) marker.number(Fields.FAILED, 0);
        if (marker.number(Fields.GARBLED, 0) > 0) {
            garbled++;
        } else if (marker.number(Fields.PARTS_UNREAD, 0) > 0) {
            partial++;
        }
        pages += (int) marker.number(Fields.PAGES, 0);
        pagesWithoutText += (int) marker.number(Fields.PAGES_WITHOUT_TEXT, 0);
        pagesRecognized += (int) marker.number(Fields.PAGES_RECOGNIZED, 0);
        pagesUncertain += (int) marker.number(Fields.PAGES_UNCERTAIN, 0);
    }

    int failed() {
        return failed;
    }

    int garbled() {
        return garbled;
    }

    int partial() {
        return partial;
    }

    int pages() {
        return pages;
    }

    int pagesWithoutText() {
        return pagesWithoutText;
    }

    int pagesRecognized() {
        return pagesRecognized;
    }

    int pagesUncertain() {
        return pagesUncertain;
    }

    /** {@return the contents of documents that have been read, or could not be; not sorted} */
    LongSet contentPrints() {
        return contentPrints;
    }

    /** {@return how many of the documents here are in a set} Remembered for the last set. */
    int known(LongSet registered) {
        Known last = known;
        if (last.registered() != registered) {
            last = new Known(registered, contentPrints.countIn(registered));
            known = last;
        }
        return last.number();
    }
}
