package org.assize.internal.records;

import java.util.LinkedHashMap;
import java.util.Map;

import org.assize.model.search.SavedSearch;
import org.assize.model.search.SearchFactory;
import org.assize.model.search.SearchRestriction;
import org.assize.records.event.RestrictionData;
import org.assize.records.event.SearchDeleted;
import org.assize.records.event.SearchSaved;

/** Applies what happened to saved searches. Who recorded the event is whose search it is. */
final class SearchProjector {

    private static final SearchFactory MODEL = SearchFactory.eINSTANCE;

    private final EmfProjection state;

    SearchProjector(EmfProjection state) {
        this.state = state;
    }

    void apply(SearchSaved event, Stamp stamp) {
        SavedSearch search = MODEL.createSavedSearch();
        search.setName(event.name());
        search.setBy(stamp.actor());
        search.setAt(stamp.at());
        search.setQuery(event.query());
        search.setOrder(event.order());
        search.setCaseFile(event.caseFile());
        event.restrictions().forEach(r -> search.getRestrictions().add(restriction(r)));
        state.searches.computeIfAbsent(stamp.actor(), a -> new LinkedHashMap<>()).put(event.name(), search);
    }

    void apply(SearchDeleted event, Stamp stamp) {
        state.searches.getOrDefault(stamp.actor(), Map.of()).remove(event.name());
    }

    private static SearchRestriction restriction(RestrictionData data) {
        SearchRestriction restriction = MODEL.createSearchRestriction();
        restriction.setField(data.field());
        restriction.getValues().addAll(data.values());
        return restriction;
    }
}
