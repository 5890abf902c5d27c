package org.assize.internal.search.query.regex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
        BitSet others = Chars.everything();
        others.andNot(single);
        return new Expression.Choice(List.of(new Expression.One(others), Chars.supplementary()));
    }
}
