package org.assize.internal.search.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.assize.internal.search.query.QueryNode.Fuzzy;

/**
 * The candidates of a text with errors. An error spoils one part of the text only: of one part more than there may be
 * errors, one must stand as it is. And an error takes away one character at most.
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
        return Narrowing.all(List.of(narrowing.onePart(), narrowing.mostCharacters()));
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
        int[] different = Arrays.stream(text).filter(Character::isBmpCodePoint).distinct().toArray();
        int needed = different.length - errors;
        if (needed <= 0) {
            return Narrowing.everything();
        }
        BooleanQuery.Builder most = new BooleanQuery.Builder().setMinimumNumberShouldMatch(needed);
        for (int c : different) {
            most.add(PhraseQueries.character((char) c), Occur.SHOULD);
        }
        return most.build();
    }
}
