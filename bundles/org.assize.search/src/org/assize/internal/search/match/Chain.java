package org.assize.internal.search.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

import org.assize.internal.search.query.QueryNode.Link;

/**
 * Places of several conditions of which each is near one of the next. Two places that overlap are not near each other:
 * a text is not near itself.
 */
public final class Chain {

    private final List<List<Place>> reached = new ArrayList<>();
    private final List<Link> links;
    private final Distance distance;

    /**
     * Finds out which places can be reached from places of the first condition.
     *
     * @param places the places of each condition
     * @param links  how each condition stands to the next
     */
    public Chain(List<List<Place>> places, List<Link> links, Distance distance) {
        this.links = links;
        this.distance = distance;
        reached.add(places.get(0));
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            Ends ends = new Ends(reached.get(i));
            reached.add(places.get(i + 1).stream()
                    .filter(place -> ends.isBefore(place, link) || !link.ordered() && ends.isAfter(place, link))
                    .toList());
        }
    }

    /** {@return the places of the last condition that are reached; empty if the conditions are not near each other} */
    public List<Place> lastReached() {
        return reached.getLast();
    }

    /** {@return all places that take part} */
    public List<Place> members() {
        List<Place> members = new ArrayList<>(reached.getLast());
        List<Place> next = reached.getLast();
        for (int i = links.size() - 1; i >= 0; i--) {
            Link link = links.get(i);
            Ends ends = new Ends(next);
            next = reached.get(i).stream()
                    .filter(place -> ends.isAfter(place, link) || !link.ordered() && ends.isBefore(place, link))
                    .toList();
            members.addAll(next);
        }
        return members.stream().distinct().toList();
    }

    /** Where places begin and end, to look for the closest one. */
    private final class Ends {

        private final int[] starts;
        private final int[] ends;

        Ends(List<Place> places) {
            starts = sorted(places, Place::from);
            ends = sorted(places, Place::to);
        }

        private static int[] sorted(List<Place> places, ToIntFunction<Place> what) {
            return places.stream().mapToInt(what).sorted().toArray();
        }

        /** {@return whether one of the places is before this one, near enough} */
        boolean isBefore(Place place, Link link) {
            int index = Arrays.binarySearch(ends, place.from());
            int closest = index >= 0 ? index : -index - 2;
            return closest >= 0 && distance.between(ends[closest], place.from()) <= link.units();
        }

        boolean isAfter(Place place, Link link) {
            int index = Arrays.binarySearch(starts, place.to());
            int closest = index >= 0 ? index : -index - 1;
            return closest < starts.length && distance.between(place.to(), starts[closest]) <= link.units();
        }
    }
}
