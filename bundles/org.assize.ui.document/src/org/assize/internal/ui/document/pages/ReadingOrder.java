package org.assize.internal.ui.document.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;

import org.assize.internal.ui.document.CaseDocument;
import org.assize.internal.ui.document.CaseDocuments;

/** All pages of a case file, one document after the other, numbered through. Immutable. */
public record ReadingOrder(List<Entry> entries) {

    /**
     * A document in the order.
     *
     * @param pages  how many pages it has; 0 if that is not known yet
     * @param before how many pages come before it; -1 if that is not known yet
     */
    public record Entry(CaseDocument document, int pages, int before) {
    }

    public ReadingOrder {
        entries = List.copyOf(entries);
    }

    /**
     * {@return the documents of a case file in order}
     *
     * @param pages tells how many pages a document has, 0 if that is not known
     */
    public static ReadingOrder of(CaseDocuments documents, ToIntFunction<CaseDocument> pages) {
        List<Entry> entries = new ArrayList<>();
        int before = 0;
        for (CaseDocument each : documents.all()) {
            int count = pages.applyAsInt(each);
            entries.add(new Entry(each, count, before));
            before = count > 0 && before >= 0 ? before + count : -1;
        }
        return new ReadingOrder(entries);
    }

    /** {@return the entry of a document} */
    public Optional<Entry> find(String path) {
        return entries.stream().filter(e -> e.document().path().equals(path)).findFirst();
    }

    /** {@return the number a page of a document has in the whole case file, from 1; empty if that is not known yet} */
    public OptionalInt running(String path, int page) {
        return find(path).filter(e -> e.before() >= 0).map(e -> OptionalInt.of(e.before() + page))
                .orElse(OptionalInt.empty());
    }

    /** {@return how many pages the case file has; empty if that is not known yet} */
    public OptionalInt total() {
        return entries.stream().anyMatch(e -> e.pages() == 0) ? OptionalInt.empty()
                : OptionalInt.of(entries.stream().mapToInt(Entry::pages).sum());
    }
}
