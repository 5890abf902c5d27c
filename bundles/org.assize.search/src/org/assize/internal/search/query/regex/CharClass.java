package org.assize.internal.search.query.regex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.assize.internal.search.fold.FoldedText;

/** A class of characters while it is read. Members are folded; one may become several characters, such as ㈱. */
final class CharClass {

    private final BitSet single = new BitSet();
    private final Set<String> several = new LinkedHashSet<>();

    void add(int codePoint) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            addAll(Chars.set('s'));
            return;
        }
        String folded = FoldedText.of(Character.toString(codePoint)).toString();
        if (folded.length() == 1) {
            single.set(folded.charAt(0));
        } else if (!folded.isEmpty()) {
            several.add(folded);
        }
    }

    void addAll(BitSet chars) {
        single.or(chars);
    }

    /** {@return any member} */
    Expression any() {
        List<Expression> choices = new ArrayList<>();
        choices.add(new Expression.One(single));
        several.forEach(text -> choices.add(Chars.text(text)));
        return choices.size() == 1 ? choices.get(0) : new Expression.Choice(choices);
    }

    /** {@return any other character} */
    Expression others() {
        BitSet basic = Chars.everything();
        basic.andNot(single);
        BitSet otherFirst = Chars.range(Character.MIN_HIGH_SURROGATE, Character.MAX_HIGH_SURROGATE);
        Map<Character, BitSet> otherSecond = new TreeMap<>();
        several.stream().filter(text -> Character.isHighSurrogate(text.charAt(0))).forEach(text -> {
            otherFirst.clear(text.charAt(0));
            otherSecond.computeIfAbsent(text.charAt(0), first -> Chars.anySecondHalf()).clear(text.charAt(1));
        });
        List<Expression> choices = new ArrayList<>();
        choices.add(new Expression.One(basic));
        choices.add(Chars.pair(otherFirst, Chars.anySecondHalf()));
        otherSecond.forEach((first, second) -> choices.add(Chars.pair(Chars.range(first, first), second)));
        return new Expression.Choice(choices);
    }
}
