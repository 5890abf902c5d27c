package org.assize.internal.sample.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.assize.internal.sample.Dice;
import org.assize.internal.sample.Resources;

/**
 * The story of a kind of case as a resource tells it: head lines {@code @key value}, choices
 * {@code @pick a ; b = x ; y | x ; y}, and sections {@code [name]} that documents include. What is chosen once holds in
 * all documents, so that everybody tells the same. What no story says itself is taken from {@code common}.
 */
public final class Story {

    private static final Story HEARING = new Story("gambling-house", new Story("common", null));

    private final String name;
    private final @Nullable Story base;
    private final Map<String, String> head = new LinkedHashMap<>();
    private final List<Choice> choices = new ArrayList<>();
    private final Map<String, List<String>> sections = new HashMap<>();

    private record Choice(List<String> keys, List<List<String>> options) {
    }

    private Story(String name, @Nullable Story base) {
        this.name = name;
        this.base = base;
        List<String> section = List.of();
        for (String line : Resources.lines("stories/" + name + ".txt")) {
            if (line.startsWith("@pick ")) {
                choices.add(choice(line.substring(6)));
            } else if (line.startsWith("@")) {
                String[] words = line.substring(1).split(" ", 2);
                head.put(words[0], words[1].strip());
            } else if (line.startsWith("[") && line.endsWith("]") && !line.startsWith("[[")) {
                section = sections.computeIfAbsent(line.substring(1, line.length() - 1), n -> new ArrayList<>());
            } else {
                section.add(line);
            }
        }
    }

    /** All stories, each as often as its weight says. */
    public static List<Story> all() {
        List<Story> all = new ArrayList<>();
        Story common = new Story("common", null);
        for (String name : Resources.lines("stories/index.txt")) {
            Story story = new Story(name, common);
            for (int i = 0; i < Integer.parseInt(story.head("weight")); i++) {
                all.add(story);
            }
        }
        return all;
    }

    /** The story that always ends with a fine that carries the right to a hearing; not among {@link #all()}. */
    public static Story withHearing() {
        return HEARING;
    }

    private static Choice choice(String source) {
        int equals = source.indexOf('=');
        List<String> keys = Resources.split(source.substring(0, equals), ";");
        List<List<String>> options = Resources.split(source.substring(equals + 1), "\\|").stream()
                .map(option -> Resources.split(option, ";"))
                .toList();
        for (List<String> option : options) {
            if (option.size() != keys.size()) {
                throw new IllegalArgumentException("choice " + keys + ": " + option);
            }
        }
        return new Choice(keys, options);
    }

    /** Name of the resource. */
    public String name() {
        return name;
    }

    /** A head line. */
    public String head(String key) {
        String value = head.get(key);
        if (value == null && base != null) {
            return base.head(key);
        }
        if (value == null) {
            throw new IllegalArgumentException("story " + name + " has no @" + key);
        }
        return value;
    }

    /** Which procedure it belongs to. */
    public Procedure procedure() {
        return Procedure.valueOf(head("kind").toUpperCase(Locale.ROOT));
    }

    /** The sections by name. */
    public Map<String, List<String>> sections() {
        return Map.copyOf(sections);
    }

    /** All head lines, and one option of every choice. */
    public Map<String, String> tell(Dice dice) {
        Map<String, String> values = base == null ? new LinkedHashMap<>() : base.tell(dice);
        values.putAll(head);
        for (Choice choice : choices) {
            List<String> option = dice.pick(choice.options());
            for (int i = 0; i < option.size(); i++) {
                values.put(choice.keys().get(i), option.get(i));
            }
        }
        return values;
    }
}
