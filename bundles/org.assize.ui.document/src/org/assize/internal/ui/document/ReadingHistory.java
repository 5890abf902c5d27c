package org.assize.internal.ui.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;

/** Where the reader has been, over all documents, as in a browser. UI thread only. */
@Component(service = ReadingHistory.class)
public final class ReadingHistory {

    private static final int LIMIT = 100;

    private final Deque<Place> before = new ArrayDeque<>();
    private final Deque<Place> after = new ArrayDeque<>();

    /** Remembers a place that is being left for somewhere else. */
    void leave(Place place) {
        push(before, place);
        after.clear();
    }

    /**
     * Goes back.
     *
     * @param now where the reader is
     */
    Optional<Place> back(Optional<Place> now) {
        return step(now, before, after);
    }

    /** Goes forward again. */
    Optional<Place> forward(Optional<Place> now) {
        return step(now, after, before);
    }

    /** Forgets everything, for instance because another library is open. */
    void clear() {
        before.clear();
        after.clear();
    }

    private static Optional<Place> step(Optional<Place> now, Deque<Place> from, Deque<Place> to) {
        Place target = from.poll();
        if (target != null) {
            now.ifPresent(place -> push(to, place));
        }
        return Optional.ofNullable(target);
    }

    private static void push(Deque<Place> places, Place place) {
        if (!place.equals(places.peek())) {
            places.push(place);
        }
        if (places.size() > LIMIT) {
            places.removeLast();
        }
    }
}
