package org.assize.review;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.assize.records.Sha256;


/**
 * The seeded rank draw: every case number gets a key from the seed, and the lowest keys are drawn. Whoever has the seed
 * and the frame draws the same case files, with nothing more than SHA-256. A replacement is simply the next rank.
 */
public final class RankDraw {

    private static final char SEPARATOR = '\u001F';

    /** A case number with its rank key. */
    public record Ranked(String id, String key) {
    }

    private RankDraw() {
    }

    /** The rank key: SHA-256 (hex) of seed, U+001F and id in UTF-8. */
    public static String key(String seed, String id) {
        return Sha256.of(seed + SEPARATOR + id);
    }

    /** All ids in the order in which they are drawn. Does not depend on the order given; duplicates count once. */
    public static List<Ranked> order(String seed, Collection<String> ids) {
        return ids.stream().distinct().map(id -> new Ranked(id, key(seed, id)))
                .sorted(Comparator.comparing(Ranked::key)).toList();
    }
}
