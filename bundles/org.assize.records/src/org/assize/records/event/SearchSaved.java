package org.assize.records.event;

import java.util.List;

/**
 * A reviewer saved a search under a name. An earlier one of the same reviewer and name is superseded.
 *
 * @param query        the query as typed
 * @param order        code of the order of the hits
 * @param caseFile     case number of the only case file to search; empty for the whole library
 * @param restrictions what the hits are narrowed to
 */
public record SearchSaved(String name, String query, String order, String caseFile,
        List<RestrictionData> restrictions) implements DomainEvent {

    public SearchSaved {
        restrictions = List.copyOf(restrictions);
    }

    @Override
    public String subject() {
        return name;
    }
}
