package org.assize.internal.sample.world;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.assize.internal.sample.Resources;

/** Named lists of words: the rows {@code kind | word word word} of a resource. */
final class Words {

    static final Words NAMES = new Words("world/names.txt");
    static final Words PLACES = new Words("world/places.txt");

    private final Map<String, List<String>> lists = new HashMap<>();

    private Words(String resource) {
        for (List<String> row : Resources.rows(resource)) {
            lists.put(row.get(0), List.of(row.get(1).split(" ")));
        }
    }

    /** The words of a kind, in the order of the resource. */
    List<String> of(String kind) {
        List<String> words = lists.get(kind);
        if (words == null) {
            throw new IllegalArgumentException("no words " + kind);
        }
        return words;
    }
}
