package org.assize.internal.ui.document.marklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lines of the list from top to bottom. Immutable. */
final class Lines {

    static final Lines NONE = new Lines(List.of());

    private final List<Line> lines;
    private final Map<String, Integer> places = new HashMap<>();

    private Lines(List<Line> lines) {
        this.lines = List.copyOf(lines);
        for (int i = 0; i < this.lines.size(); i++) {
            places.put(this.lines.get(i).key(), i);
        }
    }

    /**
     * Arranges rows, which stay in their order within a group; groups stand in the order of their first rows.
     *
     * @param folded keys of the groups that are folded
     */
    static Lines of(List<MarkRow> rows, Grouping grouping, boolean wholeCaseFile, Set<String> folded) {
        List<Line> lines = new ArrayList<>();
        if (grouping == Grouping.NONE) {
            rows.forEach(row -> lines.add(new Line.Mark(row)));
            return new Lines(lines);
        }
        Map<String, List<MarkRow>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(grouping.key(row), key -> new ArrayList<>()).add(row));
        groups.forEach((key, members) -> {
            // Ids of marks have no such prefix, so that the keys of both live in one map.
            String headKey = "group:" + key;
            boolean hidden = folded.contains(headKey);
            lines.add(new Line.Head(headKey, grouping.label(members.getFirst(), wholeCaseFile), members.size(),
                    hidden));
            if (!hidden) {
                members.forEach(row -> lines.add(new Line.Mark(row)));
            }
        });
        return new Lines(lines);
    }

    int size() {
        return lines.size();
    }

    Line get(int place) {
        return lines.get(place);
    }

    /** {@return the line at this place; nothing before the first and after the last} */
    Optional<Line> at(int place) {
        return place >= 0 && place < lines.size() ? Optional.of(lines.get(place)) : Optional.empty();
    }

    /** {@return the place of a line from 0; -1 if it is not there} */
    int place(String key) {
        return places.getOrDefault(key, -1);
    }

    /** {@return the rows at these places, those of a folded or selected head included only by themselves} */
    List<MarkRow> rows(int... at) {
        List<MarkRow> rows = new ArrayList<>();
        for (int place : at) {
            if (at(place).orElse(null) instanceof Line.Mark(MarkRow row)) {
                rows.add(row);
            }
        }
        return rows;
    }
}
