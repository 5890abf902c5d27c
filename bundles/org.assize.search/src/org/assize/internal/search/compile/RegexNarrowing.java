package org.assize.internal.search.compile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.assize.internal.search.index.Fields;
import org.assize.internal.search.index.Grams;
import org.assize.internal.search.query.regex.Expression;
import org.assize.internal.search.query.regex.Expression.One;

/** The candidates of a regular expression: the characters and pairs of neighbours that no match can do without. */
final class RegexNarrowing {

    /** Most characters or pairs that are looked up for one place of the expression; more would hardly narrow down. */
    private static final int MOST = 64;

    private final List<Query> needed = new ArrayList<>();
    /** The set of the character before, if it is known and small; otherwise empty. */
    private BitSet before = new BitSet();
    private boolean paired;

    private RegexNarrowing() {
    }

    /** {@return the candidates of a regular expression} */
    static Query of(Expression expression) {
        List<Query> needed = needed(expression);
        return needed.isEmpty() ? Narrowing.everything() : Narrowing.all(needed);
    }

    private static List<Query> needed(Expression expression) {
        RegexNarrowing narrowing = new RegexNarrowing();
        narrowing.add(expression);
        narrowing.interrupt();
        return narrowing.needed;
    }

    private void add(Expression expression) {
        switch (expression) {
            case One one -> one(one.chars());
            case Expression.Sequence sequence -> sequence.parts().forEach(this::add);
            case Expression.Choice choice -> {
                interrupt();
                choice(choice);
            }
            case Expression.Repeat repeat -> {
                interrupt();
                if (repeat.min() > 0) {
                    needed.addAll(needed(repeat.part()));
                }
            }
        }
    }

    private void choice(Expression.Choice choice) {
        List<List<Query>> parts = choice.parts().stream().map(RegexNarrowing::needed).toList();
        if (parts.stream().noneMatch(List::isEmpty)) {
            needed.add(Narrowing.any(parts.stream().map(Narrowing::all).toList()));
        }
    }

    private void one(BitSet chars) {
        boolean known = chars.cardinality() <= MOST && !chars.get(Expression.SPACE)
                && !chars.get(Expression.FREE_SPACE);
        if (!known) {
            interrupt();
            return;
        }
        boolean pair = !before.isEmpty() && before.cardinality() * chars.cardinality() <= MOST;
        if (pair) {
            needed.add(pairs(before, chars));
        } else {
            interrupt();
        }
        paired = pair;
        before = chars;
    }

    /** What comes next has no known neighbour. */
    private void interrupt() {
        if (!before.isEmpty() && !paired) {
            List<BytesRef> terms = before.stream().mapToObj(c -> Grams.single((char) c)).toList();
            needed.add(new TermInSetQuery(Fields.CHARS, terms));
        }
        before = new BitSet();
        paired = false;
    }

    private static Query pairs(BitSet first, BitSet second) {
        List<BytesRef> terms = first.stream().boxed().flatMap(a -> second.stream()
                .mapToObj(b -> Grams.joined((char) a.intValue(), (char) b))).toList();
        return new TermInSetQuery(Fields.PAIRS, terms);
    }
}
