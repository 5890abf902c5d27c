package org.assize.internal.ui.document.marklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a list can be narrowed to. Immutable. */
final class Choices {

    static final Choices NONE = of(List.of());

    /**
     * A value of a field.
     *
     * @param label in words
     * @param count how many marks have it
     */
    record Choice(String value, String label, int count) {
    }

    private final Map<FilterField, List<Choice>> choices = new EnumMap<>(FilterField.class);

    private Choices() {
    }

    /** {@return the values that occur in these rows} */
    static Choices of(List<MarkRow> rows) {
        Choices all = new Choices();
        for (FilterField field : FilterField.values()) {
            Map<String, Integer> counts = new HashMap<>();
            Map<String, String> labels = new HashMap<>();
            for (MarkRow row : rows) {
                for (String value : field.of(row)) {
                    counts.merge(value, 1, Integer::sum);
                    labels.computeIfAbsent(value, v -> field.label(v, row));
                }
            }
            List<Choice> found = new ArrayList<>();
            counts.forEach((value, count) -> found.add(new Choice(value, labels.get(value), count)));
            found.sort(Comparator.comparingInt(Choice::count).reversed().thenComparing(Choice::label));
            all.choices.put(field, List.copyOf(found));
        }
        return all;
    }

    /** {@return the values of a field, the most frequent first} */
    List<Choice> of(FilterField field) {
        return choices.getOrDefault(field, List.of());
    }

    /** {@return a filter with a value wanted that was not, or no longer wanted if it was} */
    static ListFilter toggled(ListFilter filter, FilterField field, String value) {
        Set<String> values = new HashSet<>(field.of(filter));
        if (!values.remove(value)) {
            values.add(value);
        }
        return field.with(filter, values);
    }

    /** {@return what a filter narrows the list to, apart from words, in words; empty if to nothing} */
    String describe(ListFilter filter) {
        List<String> parts = new ArrayList<>();
        for (FilterField field : FilterField.values()) {
            Set<String> wanted = field.of(filter);
            if (!wanted.isEmpty()) {
                Map<String, String> labels = of(field).stream()
                        .collect(Collectors.toMap(Choice::value, Choice::label));
                parts.add(wanted.stream().map(value -> labels.getOrDefault(value, value)).sorted()
                        .collect(Collectors.joining(Messages.or)));
            }
        }
        return String.join(" · ", parts);
    }
}
