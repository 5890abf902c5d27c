package org.assize.internal.search.index;

import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;

/** What a marker says about the pages of its document. */
final class PageTally {

    private final List<Integer> blank = new ArrayList<>();
    private final List<String> uncertain = new ArrayList<>();
    private int pages;
    private int recognized;

    void page(int number, TextOrigin origin) {
        pages++;
        if (origin == TextOrigin.NONE) {
            blank.add(number);
        }
    }

    void read(int number, boolean nothing, MachineReading reading) {
        if (nothing) {
            return;
        }
        recognized++;
        if (reading.uncertain()) {
            uncertain.add(number + ":" + Math.round(reading.confidence() * 100));
        }
    }

    void addTo(Document marker) {
        marker.add(new NumericDocValuesField(Fields.PAGES, pages));
        marker.add(new NumericDocValuesField(Fields.PAGES_WITHOUT_TEXT, blank.size()));
        marker.add(new NumericDocValuesField(Fields.PAGES_RECOGNIZED, recognized));
        marker.add(new NumericDocValuesField(Fields.PAGES_UNCERTAIN, uncertain.size()));
        if (!blank.isEmpty()) {
            marker.add(new StoredField(Fields.PAGES_WITHOUT_TEXT, PageNumbers.write(blank)));
        }
        if (!uncertain.isEmpty()) {
            marker.add(new StoredField(Fields.PAGES_UNCERTAIN, String.join(" ", uncertain)));
        }
    }
}
