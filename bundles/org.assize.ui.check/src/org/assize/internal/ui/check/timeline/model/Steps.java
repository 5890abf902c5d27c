package org.assize.internal.ui.check.timeline.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.assize.internal.ui.check.timeline.model.Arrangement.Spot;

/** Where the arrow keys lead. */
public final class Steps {

    private Steps() {
    }

    /**
     * {@return the entry so many places later, or earlier, in time} The first, or the last, if there is nothing further
     * or nothing to start from.
     */
    public static Optional<Happening> inTime(CaseTimeline timeline, Optional<Happening> from, int places) {
        List<Happening> all = timeline.happenings();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        int at = from.map(all::indexOf).orElse(-1);
        int start = at < 0 ? places > 0 ? -1 : all.size() : at;
        return Optional.of(all.get(Math.clamp((long) start + places, 0, all.size() - 1)));
    }

    /** {@return the nearest entry on the next line with one, below or above} Empty if there is none. */
    public static Optional<Happening> acrossLines(Arrangement arrangement, Happening from, boolean down) {
        return arrangement.of(from).flatMap(spot -> {
            int line = arrangement.line(spot);
            Predicate<Spot> beyond = s -> down ? arrangement.line(s) > line : arrangement.line(s) < line;
            Comparator<Spot> near = Comparator.comparingInt(s -> Math.abs(arrangement.line(s) - line));
            return arrangement.spots().stream().filter(beyond)
                    .min(near.thenComparingInt(s -> Math.abs(s.x() - spot.x()))).map(Spot::happening);
        });
    }

    /** {@return the next entry with a fault after another one, from the beginning again at the end} */
    public static Optional<Happening> nextFault(CaseTimeline timeline, Optional<Happening> from) {
        List<Happening> all = timeline.happenings();
        int at = from.map(all::indexOf).orElse(-1);
        for (int i = 1; i <= all.size(); i++) {
            Happening next = all.get((at + i) % all.size());
            if (next.isFaulty()) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }
}
