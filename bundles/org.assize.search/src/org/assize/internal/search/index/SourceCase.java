package org.assize.internal.search.index;

import java.util.List;
import java.util.Set;

/**
 * What the library says about a case file. None of it is in the index, so a change shows at once.
 *
 * @param number  case number
 * @param kind    kind of procedure: the name of a constant of {@code CaseKind}, lower case; may be empty
 * @param cause   cause of the case, may be empty
 * @param unit    name and code of the unit, as far as known
 * @param handler name and number of the handler, as far as known
 * @param dates   its days
 * @param results grades of sealed reviews, {@code best} and {@code worst} if it was chosen
 */
public record SourceCase(String number, String kind, String cause, List<String> unit, List<String> handler,
        CaseDates dates, Set<String> results) {

    /** Copies the collections. */
    public SourceCase {
        unit = List.copyOf(unit);
        handler = List.copyOf(handler);
        results = Set.copyOf(results);
    }

    /** {@return a case file of which nothing is known} */
    static SourceCase unknown() {
        return new SourceCase("", "", "", List.of(), List.of(), new CaseDates(null, null, null), Set.of());
    }

    /** {@return the name of the unit, empty if not known} */
    public String unitName() {
        return unit.isEmpty() ? "" : unit.get(0);
    }

    /** {@return the name of the handler, empty if not known} */
    public String handlerName() {
        return handler.isEmpty() ? "" : handler.get(0);
    }
}
