package org.assize.internal.search.index;

import java.io.IOException;

/** What the markers of a state of the index say, added up. Does not change once it is made. */
final class IndexedState {

    private final LongSet contentPrints = new LongSet();
    private int failed;
    private int pages;
    private int pagesWithoutText;
    private int garbled;

    /** Of a case file, of all if its number is empty. */
    static IndexedState of(Snapshot snapshot, String caseFile) throws IOException {
        IndexedState state = new IndexedState();
        Markers.forEach(snapshot, caseFile, state::add);
        state.contentPrints.sort();
        return state;
    }

    int failed() {
        return failed;
    }

    int pages() {
        return pages;
    }

    int pagesWithoutText() {
        return pagesWithoutText;
    }

    int garbled() {
        return garbled;
    }

    /** {@return whether this content of this document has been read, or could not be} */
    boolean knows(SourceDocument document) {
        return contentPrints.contains(document.contentPrint());
    }

    private void add(Markers marker) throws IOException {
        contentPrints.add(marker.number(Fields.CONTENT_PRINT, 0));
        failed += (int) marker.number(Fields.FAILED, 0);
        pages += (int) marker.number(Fields.PAGES, 0);
        pagesWithoutText += (int) marker.number(Fields.PAGES_WITHOUT_TEXT, 0);
        garbled += (int) marker.number(Fields.GARBLED, 0);
    }
}
