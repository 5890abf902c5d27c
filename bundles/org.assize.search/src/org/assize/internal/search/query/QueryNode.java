package org.assize.internal.search.query;

import java.time.LocalDate;
import java.util.List;

import org.assize.internal.search.fold.FoldedText;
import org.assize.internal.search.query.regex.Expression;

/** A condition on a page. */
public sealed interface QueryNode {

    /** A condition on a text: on that of the page, or on a value of a field. */
    sealed interface Text extends QueryNode {
    }

    /**
     * The text stands there.
     *
     * @param text what, never empty
     */
    record Phrase(FoldedText text) implements Text {
    }

    /**
     * A text with open places stands there.
     *
     * @param parts literal texts and open places, never open places only
     */
    record Wildcard(List<WildcardPart> parts) implements Text {

        /** Copies the list. */
        public Wildcard {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A text like this one stands there.
     *
     * @param text   what, at least twice as long as there may be errors, and one more
     * @param errors how many characters may be wrong, missing or too many; from 1
     */
    record Fuzzy(FoldedText text, int errors) implements Text {
    }

    /** Something stands there that a regular expression describes. */
    record Regex(Expression expression) implements Text {
    }

    /**
     * At least one of some texts stands there; only as an operand of {@link Near}.
     *
     * @param parts two or more
     */
    record AnyText(List<Text> parts) implements Text {

        /** Copies the list. */
        public AnyText {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Texts stand near each other, each one near the next.
     *
     * @param operands two or more, none of them a regular expression or near itself
     * @param links    how each operand stands to the next; one fewer than operands
     */
    record Near(List<Text> operands, List<Link> links) implements Text {

        /** Copies the lists. */
        public Near {
            operands = List.copyOf(operands);
            links = List.copyOf(links);
        }
    }

    /**
     * How far apart two texts may stand.
     *
     * @param units   ideographs, words or numbers between the two, from 0
     * @param ordered whether the second has to follow the first
     */
    record Link(int units, boolean ordered) {
    }

    /** A value of a field meets the condition, which is never {@link Near}. */
    record Metadata(QueryField field, Text condition) implements QueryNode {
    }

    /**
     * A field has one of a few values.
     *
     * @param field {@link QueryField#KIND} or {@link QueryField#RESULT}
     * @param value for a kind {@code administrative}, {@code criminal} or {@code other}; for a result {@code best},
     *              {@code worst} or the name of a grade as typed
     */
    record Choice(QueryField field, String value) implements QueryNode {
    }

    /**
     * A date lies in a range.
     *
     * @param field which date
     * @param from  first day; {@link LocalDate#MIN} if open
     * @param to    last day; {@link LocalDate#MAX} if open
     */
    record DateRange(QueryField field, LocalDate from, LocalDate to) implements QueryNode {
    }

    /** The case file resembles another one. */
    record Similar(String caseNumber) implements QueryNode {
    }

    /** All of two or more. */
    record And(List<QueryNode> parts) implements QueryNode {

        /** Copies the list. */
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of two or more. */
    record Or(List<QueryNode> parts) implements QueryNode {

        /** Copies the list. */
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** Not this. */
    record Not(QueryNode part) implements QueryNode {
    }
}
