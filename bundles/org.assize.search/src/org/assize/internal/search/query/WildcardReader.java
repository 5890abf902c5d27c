package org.assize.internal.search.query;

import java.util.ArrayList;
import java.util.List;

import org.assize.internal.search.Messages;
import org.assize.internal.search.fold.FoldedText;
import org.assize.search.QueryException;
import org.eclipse.osgi.util.NLS;

/** Divides words with open places. */
final class WildcardReader {

    private static final int MOST_OPEN = 50;
    private static final int MOST_STARS = 8;

    private WildcardReader() {
    }

    /** {@return the condition that a word with {@code ?} or {@code *} stands for} */
    static QueryNode.Wildcard read(Token token, String word) throws QueryException {
        List<WildcardPart> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != '?' && c != '*') {
                literal.append(c);
                continue;
            }
            addLiteral(parts, literal);
            boolean again = c == '*' && !parts.isEmpty() && parts.getLast() instanceof WildcardPart.Some;
            if (!again) {
                parts.add(c == '?' ? new WildcardPart.One() : new WildcardPart.Some());
            }
        }
        addLiteral(parts, literal);
        check(token, parts);
        return new QueryNode.Wildcard(parts);
    }

    private static void addLiteral(List<WildcardPart> parts, StringBuilder literal) {
        FoldedText folded = FoldedText.of(literal);
        if (!folded.isEmpty()) {
            parts.add(new WildcardPart.Literal(folded));
        }
        literal.setLength(0);
    }

    private static void check(Token token, List<WildcardPart> parts) throws QueryException {
        if (parts.stream().noneMatch(WildcardPart.Literal.class::isInstance)) {
            throw new QueryException(Messages.wildcardsOnly, token.from(), token.to());
        }
        if (parts.stream().filter(WildcardPart.Some.class::isInstance).count() > MOST_STARS
                || parts.stream().filter(WildcardPart.One.class::isInstance).count() > MOST_OPEN) {
            throw new QueryException(NLS.bind(Messages.tooManyWildcards, MOST_STARS, MOST_OPEN), token.from(),
                    token.to());
        }
    }
}
