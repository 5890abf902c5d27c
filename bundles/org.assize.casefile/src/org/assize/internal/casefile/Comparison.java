package org.assize.internal.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * How the documents found now differ from the registered ones.
 *
 * @param added found but not registered
 * @param changed paths of documents with bytes that were never registered for them
 * @param missing paths that are registered but were not found
 */
record Comparison(List<HashedDocument> added, List<String> changed, List<String> missing) {

    static Comparison of(KnownCase before, ReadCase read) {
        List<HashedDocument> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        TreeSet<String> missing = new TreeSet<>(before.documents().keySet());
        for (HashedDocument document : read.documents()) {
            KnownDocument same = before.documents().get(document.data().path());
            missing.remove(document.data().path());
            if (same == null) {
                added.add(document);
            } else if (!same.had(document.data().sha256())) {
                changed.add(document.data().path());
            }
        }
        return new Comparison(added, changed, List.copyOf(missing));
    }

    boolean nothing() {
        return added.isEmpty() && changed.isEmpty() && missing.isEmpty();
    }
}
