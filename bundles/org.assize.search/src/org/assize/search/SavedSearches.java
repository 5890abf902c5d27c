package org.assize.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.assize.internal.search.Messages;
import org.assize.model.search.SearchRestriction;
import org.assize.records.Library;
import org.assize.records.LibraryException;
import org.assize.records.Projection;
import org.assize.records.RefusedException;
import org.assize.records.event.RestrictionData;
import org.assize.records.event.SearchDeleted;
import org.assize.records.event.SearchSaved;
import org.assize.search.SearchRequest.Order;
import org.eclipse.osgi.util.NLS;

/**
 * The searches that the reviewers of a library keep. They are records like all others: signed, in the journal, never
 * lost with the cache. Everybody sees those of everybody, and changes only their own. Safe for every thread.
 */
public final class SavedSearches {

    /** Hits that a saved search asks for, unless the caller wants others. */
    private static final int FIRST_HITS = 100;

    private final Library library;

    /** The saved searches of an open library. */
    public SavedSearches(Library library) {
        this.library = library;
    }

    /** {@return all, those of the reviewer who works here first, otherwise by reviewer; then by name} */
    public List<SavedSearch> list() {
        String self = library.reviewer().id();
        List<SavedSearch> found = new ArrayList<>(library.<List<SavedSearch>>read(
                state -> state.savedSearches().stream().map(s -> search(s, state)).toList()));
        found.sort(Comparator.comparing((SavedSearch s) -> !s.reviewer().equals(self))
                .thenComparing(SavedSearch::reviewer).thenComparing(SavedSearch::name));
        return found;
    }

    /** {@return the first of {@link #list()} with this name; empty if nobody has one} */
    public Optional<SavedSearch> find(String name) {
        return list().stream().filter(s -> s.name().equals(name.strip())).findFirst();
    }

    /**
     * Saves a search for the reviewer who works here, in the place of an earlier one of the same name. Query, filter
     * and order are kept.
     *
     * @param name what to call it; white space around it does not count
     * @throws RefusedException if the name is empty
     * @throws LibraryException if it could not be recorded
     */
    public void save(String name, SearchRequest request) throws RefusedException, LibraryException {
        if (name.isBlank()) {
            throw new RefusedException("search.saved.name", "", Messages.savedSearchNeedsName);
        }
        SearchSaved event = new SearchSaved(name.strip(), request.query(), Codes.of(request.order()),
                request.filter().caseFile(), restrictions(request.filter()));
        library.commit(state -> own(state, event.name()).map(SavedSearches::event).filter(event::equals).isPresent()
                ? List.of() : List.of(event));
    }

    /**
     * Gives up a search of the reviewer who works here.
     *
     * @throws RefusedException if the reviewer has none of this name
     * @throws LibraryException if it could not be recorded
     */
    public void delete(String name) throws RefusedException, LibraryException {
        String wanted = name.strip();
        library.commit(state -> {
            if (own(state, wanted).isEmpty()) {
                throw new RefusedException("search.saved.unknown", wanted, Messages.savedSearchNotYours);
            }
            return List.of(new SearchDeleted(wanted));
        });
    }

    private Optional<org.assize.model.search.SavedSearch> own(Projection state, String name) {
        return state.savedSearches().stream()
                .filter(s -> s.getBy().equals(library.reviewer().id()) && s.getName().equals(name)).findFirst();
    }

    private static SearchSaved event(org.assize.model.search.SavedSearch saved) {
        return new SearchSaved(saved.getName(), saved.getQuery(), saved.getOrder(), saved.getCaseFile(),
                saved.getRestrictions().stream()
                        .map(r -> new RestrictionData(r.getField(), List.copyOf(r.getValues()))).toList());
    }

    private static List<RestrictionData> restrictions(SearchFilter filter) {
        return filter.values().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(e -> new RestrictionData(Codes.of(e.getKey()), e.getValue().stream().sorted().toList())).toList();
    }

    private static SavedSearch search(org.assize.model.search.SavedSearch saved, Projection state) {
        List<String> unknown = new ArrayList<>();
        Map<FacetField, Set<String>> values = new EnumMap<>(FacetField.class);
        for (SearchRestriction restriction : saved.getRestrictions()) {
            Codes.find(FacetField.class, restriction.getField()).ifPresentOrElse(
                    field -> values.put(field, new LinkedHashSet<>(restriction.getValues())),
                    () -> unknown.add(restriction.getField()));
        }
        Order order = Codes.find(Order.class, saved.getOrder()).orElse(Order.RELEVANCE);
        SearchRequest request = new SearchRequest(saved.getQuery(), new SearchFilter(saved.getCaseFile(), values),
                order, 0, FIRST_HITS, false);
        String problem = unknown.isEmpty() ? ""
                : NLS.bind(Messages.savedSearchUnknownFields, String.join(", ", unknown));
        return new SavedSearch(saved.getName(), saved.getBy(),
                state.reviewerNames().getOrDefault(saved.getBy(), saved.getBy()), saved.getAt(), request, problem);
    }
}
