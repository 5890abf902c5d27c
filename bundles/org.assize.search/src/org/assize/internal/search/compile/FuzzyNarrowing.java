package org.assize.internal.search.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.assize.internal.search.query.QueryNode.Fuzzy;

/**
 * The candidates of a text with errors. An error spoils one part of the text only: of one part more than there may be
 * errors, one must stand as it is. And an error takes away one character and two pairs at most.
 */
final class FuzzyNarrowing {

    private final int[] text;
    private final int errors;

    private FuzzyNarrowing(Fuzzy fuzzy) {
        text = fuzzy.text().toString().codePoints().toArray();
        errors = fuzzy.errors();
    }

    /** {@return the candidates of a text with errors} */
    static Query of(Fuzzy fuzzy) {
        FuzzyNarrowing narrowing = new FuzzyNarrowing(fuzzy);
        return Narrowing.all(List.of(narrowing.onePart(), narrowing.mostCharacters(), narrowing.mostPairs()));
    }

    private Query onePart() {
        List<Query> parts = new ArrayList<>();
        if (text.length >= 2 * (errors + 1)) {
            for (int i = 0; i <= errors; i++) {
                parts.add(exact(i * text.length / (errors + 1), (i + 1) * text.length / (errors + 1)));
            }
            return Narrowing.any(parts);
        }
        for (int i = 0; i < errors - 1; i++) {
            parts.add(exact(2 * i, 2 * i + 2));
        }
        parts.addAll(withOneError(2 * (errors - 1)));
        return Narrowing.any(parts);
    }

    /** Three characters are left for two parts. With one error at most, two of them are right. */
    private List<Query> withOneError(int from) {
        Query ends = Narrowing.all(List.of(exact(from, from + 1), exact(from + 2, from + 3)));
        return List.of(exact(from, from + 2), exact(from + 1, from + 3), ends);
    }

    private Query exact(int from, int to) {
        return PhraseQueries.withAnyGaps(new String(text, from, to - from));
    }

    private Query mostCharacters() {
        List<Query> characters = Arrays.stream(text).filter(Character::isBmpCodePoint).distinct()
                .mapToObj(c -> PhraseQueries.character((char) c)).toList();
        return atLeast(characters.size() - errors, characters);
    }

    private Query mostPairs() {
        List<Query> pairs = IntStream.range(0, text.length - 1).mapToObj(i -> exact(i, i + 2)).distinct().toList();
        return atLeast(pairs.size() - 2 * errors, pairs);
    }

    private static Query atLeast(int needed, List<Query> queries) {
        if (needed <= 0) {
            return Narrowing.everything();
        }
        BooleanQuery.Builder most = new BooleanQuery.Builder().setMinimumNumberShouldMatch(needed);
        queries.forEach(query -> most.add(query, Occur.SHOULD));
        return most.build();
    }
}
