package org.assize.internal.search.query.regex;

import java.util.BitSet;
import java.util.List;

import org.assize.internal.search.fold.FoldedText;
import org.assize.internal.search.query.regex.Expression.Choice;
import org.assize.internal.search.query.regex.Expression.One;
import org.assize.internal.search.query.regex.Expression.Sequence;

/** Expressions for single characters. A character outside the basic plane is two in a folded text. */
final class Chars {

    private static final int BASIC_PLANE = 0x10000;

    private Chars() {
    }

    /** {@return a character as it stands} */
    static Expression literal(int codePoint) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            return new One(set('s'));
        }
        return text(FoldedText.of(Character.toString(codePoint)).toString());
    }

    /** {@return a folded text} */
    static Expression text(String folded) {
        List<Expression> ones = folded.chars().mapToObj(c -> (Expression) new One(range(c, c))).toList();
        return ones.size() == 1 ? ones.get(0) : new Sequence(ones);
    }

    /** {@return any one character, including a space that matters} */
    static Expression any() {
        return new Choice(List.of(new One(everything()), supplementary()));
    }

    /** {@return any character outside the basic plane} */
    static Expression supplementary() {
        return pair(range(Character.MIN_HIGH_SURROGATE, Character.MAX_HIGH_SURROGATE), anySecondHalf());
    }

    /** {@return a character outside the basic plane, of the halves given} */
    static Expression pair(BitSet first, BitSet second) {
        return new Sequence(List.of(new One(first), new One(second)));
    }

    static BitSet anySecondHalf() {
        return range(Character.MIN_LOW_SURROGATE, Character.MAX_LOW_SURROGATE);
    }

    /** {@return all of the basic plane} */
    static BitSet everything() {
        BitSet set = range(0, BASIC_PLANE - 1);
        set.clear(Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1);
        set.clear(Expression.FREE_SPACE);
        return set;
    }

    static boolean isPredefined(int letter) {
        return "dDsSwW".indexOf(letter) >= 0;
    }

    /** {@return what a letter stands for after a backslash} */
    static Expression predefined(int letter) {
        One basic = new One(set(letter));
        return Character.isUpperCase(letter) ? new Choice(List.of(basic, supplementary())) : basic;
    }

    /** {@return the characters that a letter stands for after a backslash} */
    static BitSet set(int letter) {
        BitSet set = switch (Character.toLowerCase(letter)) {
            case 'd' -> range('0', '9');
            case 's' -> range(Expression.SPACE, Expression.SPACE);
            default -> lettersAndDigits();
        };
        if (letter == 's') {
            set.set(Expression.FREE_SPACE);
        }
        if (Character.isUpperCase(letter)) {
            BitSet others = everything();
            others.andNot(set);
            return others;
        }
        return set;
    }

    private static BitSet lettersAndDigits() {
        BitSet set = range('_', '_');
        for (int c = 0; c < BASIC_PLANE; c++) {
            if (Character.isLetterOrDigit(c)) {
                set.set(c);
            }
        }
        return set;
    }

    static BitSet range(int from, int to) {
        BitSet set = new BitSet();
        set.set(from, to + 1);
        return set;
    }
}
