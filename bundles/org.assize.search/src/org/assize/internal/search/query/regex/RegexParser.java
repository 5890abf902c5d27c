package org.assize.internal.search.query.regex;

import java.util.ArrayList;
import java.util.List;

import org.assize.internal.search.Messages;
import org.assize.internal.search.query.regex.Expression.Choice;
import org.assize.internal.search.query.regex.Expression.Repeat;
import org.assize.internal.search.query.regex.Expression.Sequence;
import org.assize.search.QueryException;
import org.eclipse.osgi.util.NLS;

/**
 * Reads a regular expression. Written for this language rather than taken from a library because literals, ranges and
 * classes have to be folded, and because an error has to point at its place and say what would be valid.
 */
public final class RegexParser {

    private static final int MOST_REPEATED = 1000;
    private static final int DEEPEST = 50;

    private final RegexSource source;
    private int depth;

    private RegexParser(RegexSource source) {
        this.source = source;
    }

    /**
     * {@return a regular expression}
     *
     * @param text   the expression without the slashes around it
     * @param offset where it begins in the query
     * @throws QueryException if it cannot be understood, is too large, or also stands for nothing at all
     */
    public static Expression parse(String text, int offset) throws QueryException {
        RegexSource source = new RegexSource(text, offset);
        RegexParser parser = new RegexParser(source);
        Expression expression = parser.either();
        if (source.hasMore()) {
            throw source.problem(Messages.regexClosing, source.at(), source.at() + 1);
        }
        if (Size.ofStates(expression) > Size.LARGEST) {
            throw source.problem(NLS.bind(Messages.regexTooLarge, Size.LARGEST), 0, text.length());
        }
        if (Size.canBeEmpty(expression)) {
            throw source.problem(Messages.regexEmpty, 0, text.length());
        }
        return expression;
    }

    private Expression either() throws QueryException {
        List<Expression> choices = new ArrayList<>(List.of(sequence()));
        while (source.accept('|')) {
            choices.add(sequence());
        }
        return choices.size() == 1 ? choices.get(0) : new Choice(choices);
    }

    private Expression sequence() throws QueryException {
        List<Expression> parts = new ArrayList<>();
        while (source.hasMore() && source.peek() != '|' && source.peek() != ')') {
            parts.add(repeated(one()));
        }
        return parts.size() == 1 ? parts.get(0) : new Sequence(parts);
    }

    private Expression one() throws QueryException {
        int from = source.at();
        int c = source.next();
        return switch (c) {
            case '(' -> group(from);
            case '[' -> ClassReader.read(source, from);
            case '.' -> Chars.any();
            case '\\' -> escaped(from);
            case '*', '+', '?', '{' -> throw source.problem(
                    NLS.bind(Messages.regexNothingToRepeat, (char) c), from, source.at());
            case '^', '$' -> throw source.problem(NLS.bind(Messages.regexAnchor, (char) c), from, source.at());
            default -> Chars.literal(c);
        };
    }

    private Expression escaped(int from) throws QueryException {
        if (!source.hasMore()) {
            throw source.problem(Messages.regexEscapeMissing, from, source.at());
        }
        int c = source.next();
        return Chars.isPredefined(c) ? Chars.predefined(c) : Chars.literal(source.escaped(c, from));
    }

    private Expression group(int from) throws QueryException {
        if (source.peekIs('?')) {
            source.next();
            if (!source.accept(':')) {
                throw source.problem(Messages.regexGroup, from, source.at());
            }
        }
        if (++depth > DEEPEST) {
            throw source.problem(NLS.bind(Messages.tooDeep, DEEPEST), from, from + 1);
        }
        Expression inside = either();
        depth--;
        if (!source.accept(')')) {
            throw source.problem(Messages.regexOpenGroup, from, from + 1);
        }
        return inside;
    }

    /** A question mark after the repetition, elsewhere "as few as possible", changes nothing about what is found. */
    private Expression repeated(Expression part) throws QueryException {
        Expression result = part;
        boolean more = true;
        while (more && source.hasMore()) {
            int from = source.at();
            Expression before = result;
            result = switch (source.peek()) {
                case '*' -> repeat(before, 0, Repeat.UNLIMITED);
                case '+' -> repeat(before, 1, Repeat.UNLIMITED);
                case '?' -> repeat(before, 0, 1);
                case '{' -> counted(before, from);
                default -> before;
            };
            more = source.at() > from && !source.accept('?');
            if (source.at() > from && source.hasMore() && "*+{".indexOf(source.peek()) >= 0) {
                throw source.problem(NLS.bind(Messages.regexNothingToRepeat, (char) source.peek()), source.at(),
                        source.at() + 1);
            }
        }
        return result;
    }

    private Expression repeat(Expression part, int min, int max) {
        source.next();
        return new Repeat(part, min, max);
    }

    private Expression counted(Expression part, int from) throws QueryException {
        source.next();
        int min = source.number();
        int max = min;
        if (source.accept(',')) {
            max = source.peekIs('}') ? Repeat.UNLIMITED : source.number();
        }
        boolean valid = source.accept('}') && min >= 0 && max >= min && min <= MOST_REPEATED
                && (max <= MOST_REPEATED || max == Repeat.UNLIMITED) && max > 0;
        if (!valid) {
            throw source.problem(NLS.bind(Messages.regexCount, MOST_REPEATED), from, source.at());
        }
        return new Repeat(part, min, max);
    }
}
