package org.assize.internal.ui.casefile.explorer;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Everything the explorer shows, detached from the state of the library.
 *
 * @param entries all case files, in natural order of their numbers once {@link #sorted}
 * @param rounds ids of the rounds, newest first
 * @param titles titles of the rounds by id
 */
record Catalog(List<CaseEntry> entries, List<String> rounds, Map<String, String> titles) {

    Catalog sorted() {
        return new Catalog(entries.stream().sorted(Comparator.comparing(CaseEntry::number, NaturalOrder.INSTANCE))
                .toList(), rounds, titles);
    }
}
