package org.assize.internal.search.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.assize.internal.search.query.regex.Expression;

/** Makes the automaton of a regular expression. */
final class AutomatonBuilder {

    private final List<BitSet> chars = new ArrayList<>();
    private final List<BitSet> follow = new ArrayList<>();

    /** What may come first and last in a part, and whether the part may be left out. */
    private record Part(BitSet first, BitSet last, boolean optional) {

        static Part nothing() {
            return new Part(new BitSet(), new BitSet(), true);
        }
    }

    Automaton build(Expression expression) {
        Part whole = part(expression);
        int words = (chars.size() + 63) / 64;
        long[][] next = follow.stream().map(states -> longs(states, words)).toArray(long[][]::new);
        return new Automaton(List.copyOf(chars), next, longs(whole.first(), words), longs(whole.last(), words));
    }

    private static long[] longs(BitSet states, int words) {
        return Arrays.copyOf(states.toLongArray(), words);
    }

    private Part part(Expression expression) {
        return switch (expression) {
            case Expression.One one -> state(one.chars());
            case Expression.Sequence sequence -> sequence(sequence.parts());
            case Expression.Choice choice -> choice(choice.parts());
            case Expression.Repeat repeat -> repeat(repeat);
        };
    }

    private Part state(BitSet set) {
        BitSet self = new BitSet();
        self.set(chars.size());
        chars.add(set);
        follow.add(new BitSet());
        return new Part(self, self, false);
    }

    private Part sequence(List<Expression> parts) {
        Part result = Part.nothing();
        for (Expression next : parts) {
            result = join(result, part(next));
        }
        return result;
    }

    private Part join(Part one, Part next) {
        connect(one.last(), next.first());
        return new Part(one.optional() ? union(one.first(), next.first()) : one.first(),
                next.optional() ? union(next.last(), one.last()) : next.last(), one.optional() && next.optional());
    }

    private Part choice(List<Expression> parts) {
        BitSet first = new BitSet();
        BitSet last = new BitSet();
        boolean optional = false;
        for (Expression each : parts) {
            Part part = part(each);
            first.or(part.first());
            last.or(part.last());
            optional |= part.optional();
        }
        return new Part(first, last, optional);
    }

    /** Writes repetitions out: {@code a{2,}} as {@code aa+}, {@code a{1,3}} as {@code aa?a?}. */
    private Part repeat(Expression.Repeat repeat) {
        boolean unlimited = repeat.max() == Expression.Repeat.UNLIMITED;
        int times = unlimited ? Math.max(1, repeat.min()) : repeat.max();
        Part result = Part.nothing();
        for (int i = 0; i < times; i++) {
            Part next = part(repeat.part());
            if (unlimited && i == times - 1) {
                connect(next.last(), next.first());
            }
            boolean optional = next.optional() || i >= repeat.min();
            result = join(result, new Part(next.first(), next.last(), optional));
        }
        return result;
    }

    private void connect(BitSet from, BitSet to) {
        from.stream().forEach(state -> follow.get(state).or(to));
    }

    private static BitSet union(BitSet some, BitSet others) {
        BitSet both = (BitSet) some.clone();
        both.or(others);
        return both;
    }
}
