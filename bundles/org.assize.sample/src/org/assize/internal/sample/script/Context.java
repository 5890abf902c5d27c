package org.assize.internal.sample.script;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a script is rendered with: values for placeholders, flags for conditions, sections to include. Immutable. */
public record Context(Map<String, String> values, Set<String> flags, Map<String, List<String>> sections) {

    private static final int DEEPEST = 6;

    /** Copies. */
    public Context {
        values = Map.copyOf(values);
        flags = Set.copyOf(flags);
        sections = Map.copyOf(sections);
    }

    /** The same with more of each; what is added wins. */
    public Context with(Map<String, String> moreValues, Set<String> moreFlags, Map<String, List<String>> moreSections) {
        Map<String, String> allValues = new HashMap<>(values);
        allValues.putAll(moreValues);
        Set<String> allFlags = new HashSet<>(flags);
        allFlags.addAll(moreFlags);
        Map<String, List<String>> allSections = new HashMap<>(sections);
        allSections.putAll(moreSections);
        return new Context(allValues, allFlags, allSections);
    }

    /** Whether all conditions hold that stand before a line; see {@link Script}. */
    boolean holds(List<String> conditions) {
        return conditions.stream().allMatch(c -> flags.contains(c.substring(1)) == c.startsWith("?"));
    }

    /** The lines of a section; none if there is no such section. */
    List<String> section(String name) {
        return sections.getOrDefault(name, List.of());
    }

    /**
     * The text with all placeholders filled, also those that come from values.
     *
     * @throws IllegalArgumentException if a placeholder has no value
     */
    public String fill(String text) {
        String filled = text;
        for (int depth = 0; filled.indexOf('{') >= 0; depth++) {
            if (depth == DEEPEST) {
                throw new IllegalArgumentException("placeholders too deep in " + text);
            }
            filled = fillOnce(filled);
        }
        return filled;
    }

    private String fillOnce(String text) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            String key = text.substring(open + 1, close);
            String value = values.get(key);
            if (value == null) {
                throw new IllegalArgumentException("no value for {" + key + "} in " + text);
            }
            filled.append(text, from, open).append(value);
            from = close + 1;
        }
        return filled.append(text.substring(from)).toString();
    }
}
