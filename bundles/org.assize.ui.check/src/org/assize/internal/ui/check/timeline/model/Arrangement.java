package org.assize.internal.ui.check.timeline.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Where everything is drawn: a bar for what lasted, a sign for a point in time, and the words beside it. What would
 * cover something else gets another line of its lane. In pixels; x from the beginning of the axis.
 *
 * @param lines how many lines each lane has, at least one
 */
public record Arrangement(List<Spot> spots, Map<Lane, Integer> lines, int width) {

    /** Width of the sign of a point in time, and the least width of a bar. */
    public static final int SIGN = 10;

    /** Between a bar and its words, and between words and what follows. */
    public static final int SPACE = 4;

    /** A bar as wide as this can hold its words. */
    private static final int ROOMY = 2;

    /**
     * A place.
     *
     * @param line  line within the lane, from 0
     * @param x     left end of the bar or sign
     * @param width width of the bar or sign
     * @param text  where the words begin: in the bar, behind it, or before it where there is no room behind
     * @param end   where the words, or the bar, end
     */
    public record Spot(Happening happening, int line, int x, int width, int text, int end) {

        /** {@return whether the words stand in the bar} */
        public boolean isInside() {
            return text >= x && text < x + width;
        }

        /** {@return where the words, or the bar, begin} */
        public int left() {
            return Math.min(x, text);
        }

        private Spot on(int otherLine) {
            return new Spot(happening, otherLine, x, width, text, end);
        }
    }

    /** Copies the collections. */
    public Arrangement {
        spots = List.copyOf(spots);
        lines = Map.copyOf(lines);
    }

    /**
     * Arranges a timeline.
     *
     * @param day    pixels of a day without known times
     * @param words  how wide the words of an entry are
     */
    public static Arrangement of(CaseTimeline timeline, TimeScale scale, double day, ToIntFunction<Happening> words) {
        Map<Lane, List<Integer>> taken = new EnumMap<>(Lane.class);
        List<Spot> spots = new ArrayList<>();
        int axis = (int) Math.ceil(scale.width() * day);
        int width = axis;
        for (Happening happening : timeline.happenings()) {
            Spot spot = within(axis, spot(happening, scale, day, words.applyAsInt(happening)));
            List<Integer> ends = taken.computeIfAbsent(happening.lane(), lane -> new ArrayList<>());
            int line = 0;
            while (line < ends.size() && ends.get(line) > spot.left()) {
                line++;
            }
            if (line == ends.size()) {
                ends.add(0);
            }
            ends.set(line, spot.end() + 2 * SPACE);
            spots.add(spot.on(line));
            width = Math.max(width, spot.end() + SPACE);
        }
        Map<Lane, Integer> lines = new EnumMap<>(Lane.class);
        taken.forEach((lane, ends) -> lines.put(lane, ends.size()));
        return new Arrangement(spots, lines, width);
    }

    private static Spot spot(Happening happening, TimeScale scale, double day, int words) {
        if (happening.lane() == Lane.DEADLINE) {
            // It had until then: the line stands at the end of the day.
            int x = (int) Math.round(scale.end(happening.from()) * day);
            return new Spot(happening, 0, x, 1, x + SPACE, x + SPACE + words);
        }
        if (!happening.lasted()) {
            int x = (int) Math.round(scale.point(happening.from()) * day) - SIGN / 2;
            return beside(happening, x, SIGN, words);
        }
        int x = (int) Math.round(scale.begin(happening.from()) * day);
        int width = Math.max(SIGN, (int) Math.round(scale.end(happening.until()) * day) - x);
        return width >= words + ROOMY * SPACE ? new Spot(happening, 0, x, width, x + SPACE, x + width)
                : beside(happening, x, width, words);
    }

    /** At the end of the axis words stand before their bar, if they have room there. */
    private static Spot within(int axis, Spot spot) {
        int words = spot.end() - spot.text();
        int before = spot.x() - SPACE - words;
        return spot.isInside() || spot.end() <= axis || before < 0 ? spot
                : new Spot(spot.happening(), 0, spot.x(), spot.width(), before, spot.x() + spot.width());
    }

    private static Spot beside(Happening happening, int x, int width, int words) {
        int text = x + width + SPACE;
        return new Spot(happening, 0, x, width, text, text + words);
    }

    /** {@return the number of lines of all lanes together} */
    public int allLines() {
        return lines.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** {@return the line of the whole drawing on which a spot stands, from 0} */
    public int line(Spot spot) {
        int above = 0;
        for (Lane lane : Lane.values()) {
            if (lane == spot.happening().lane()) {
                return above + spot.line();
            }
            above += lines.getOrDefault(lane, 0);
        }
        throw new IllegalArgumentException(spot.toString());
    }

    /** {@return what stands at a place} The place counts whether it hits the bar or the words. */
    public Optional<Spot> at(int x, int line) {
        return spots.stream().filter(s -> line(s) == line && x >= s.left() - SPACE
                && x < Math.max(s.end(), s.x() + s.width()) + SPACE).findFirst();
    }

    /** {@return where something is drawn} */
    public Optional<Spot> of(Happening happening) {
        return spots.stream().filter(s -> s.happening().equals(happening)).findFirst();
    }
}
