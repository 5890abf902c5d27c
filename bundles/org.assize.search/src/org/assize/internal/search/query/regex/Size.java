package org.assize.internal.search.query.regex;

import org.assize.internal.search.query.regex.Expression.Choice;
import org.assize.internal.search.query.regex.Expression.One;
import org.assize.internal.search.query.regex.Expression.Repeat;
import org.assize.internal.search.query.regex.Expression.Sequence;

/** How large a regular expression is. */
final class Size {

    /** Most characters of an expression, repetitions written out: its states. */
    static final int LARGEST = 500;

    private Size() {
    }

    /** {@return how many characters the expression has when its repetitions are written out} */
    static long ofStates(Expression expression) {
        return switch (expression) {
            case One one -> 1;
            case Sequence sequence -> sequence.parts().stream().mapToLong(Size::ofStates).sum();
            case Choice choice -> choice.parts().stream().mapToLong(Size::ofStates).sum();
            case Repeat repeat -> Math.min(Integer.MAX_VALUE, ofStates(repeat.part())
                    * Math.max(1, repeat.max() == Repeat.UNLIMITED ? repeat.min() : repeat.max()));
        };
    }

    /** {@return whether the expression also stands for nothing, or for white space only} */
    static boolean canBeEmpty(Expression expression) {
        return switch (expression) {
            case One one -> one.chars().get(Expression.FREE_SPACE) || one.chars().isEmpty();
            case Sequence sequence -> sequence.parts().stream().allMatch(Size::canBeEmpty);
            case Choice choice -> choice.parts().stream().anyMatch(Size::canBeEmpty);
            case Repeat repeat -> repeat.min() == 0 || canBeEmpty(repeat.part());
        };
    }
}
