package org.assize.internal.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.document.Document;
import org.assize.document.Notice;
import org.assize.search.Unsearched;
import org.assize.search.Unsearched.Kind;

/** What a search cannot see. */
public final class UnsearchedList {

    private static final Comparator<Unsearched> ORDER = Comparator.comparing(Unsearched::kind)
            .thenComparing(Unsearched::caseFile).thenComparing(Unsearched::document).thenComparing(Unsearched::page);

    private final List<Unsearched> found = new ArrayList<>();

    private UnsearchedList() {
    }

    /** {@return everything in a case file, in the whole library if its number is empty} */
    public static List<Unsearched> of(Snapshot snapshot, IndexSource source, String caseFile) throws IOException {
        UnsearchedList list = new UnsearchedList();
        Markers.forEach(snapshot, caseFile, list::add);
        IndexedState state = IndexedState.of(snapshot, caseFile);
        if (caseFile.isEmpty()) {
            source.forEach(document -> list.addUnknown(document, state));
        } else {
            source.forEachOf(caseFile, document -> list.addUnknown(document, state));
        }
        list.found.sort(ORDER);
        return list.found;
    }

    private void addUnknown(SourceDocument document, IndexedState state) {
        if (!state.knows(document)) {
            found.add(new Unsearched(Kind.NOT_INDEXED, document.caseFile().number(), document.path(), 0, ""));
        }
    }

    private void add(Markers marker) throws IOException {
        boolean failed = marker.number(Fields.FAILED, 0) != 0;
        boolean garbled = marker.number(Fields.GARBLED, 0) != 0;
        boolean blank = marker.number(Fields.PAGES_WITHOUT_TEXT, 0) != 0;
        if (!failed && !garbled && !blank) {
            return;
        }
        Document stored = marker.stored();
        if (failed) {
            add(Kind.FAILED, stored, 0, stored.get(Fields.REASON));
        }
        if (garbled) {
            add(Kind.GARBLED, stored, 0, garbled(stored));
        }
        if (blank) {
            PageNumbers.read(stored.get(Fields.BLANK_PAGES))
                    .forEach(page -> add(Kind.WITHOUT_TEXT, stored, page, ""));
        }
    }

    private static String garbled(Document stored) {
        for (String notice : stored.getValues(Fields.NOTICE)) {
            Notice read = StoredNotice.read(notice);
            if (read.kind() == Notice.Kind.GARBLED_TEXT) {
                return read.detail();
            }
        }
        return "";
    }

    private void add(Kind kind, Document stored, int page, String detail) {
        found.add(new Unsearched(kind, stored.get(Fields.CASE), stored.get(Fields.PATH), page, detail));
    }
}
