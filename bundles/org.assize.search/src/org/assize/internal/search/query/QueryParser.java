package org.assize.internal.search.query;

import java.util.ArrayList;
import java.util.List;

import org.assize.internal.search.Messages;
import org.assize.internal.search.fold.FoldedText;
import org.assize.internal.search.query.Token.Kind;
import org.assize.search.QueryException;
import org.eclipse.osgi.util.NLS;

/** Makes a tree of what a person typed. {@code OR} binds less than being written side by side. */
public final class QueryParser {

    /** Longest query in characters. Longer ones are pasted by mistake and would ask for thousands of words. */
    private static final int LONGEST = 2000;

    private final String query;
    private final List<Token> tokens;
    private int at;

    private QueryParser(String query) throws QueryException {
        this.query = query;
        tokens = new QueryScanner(query).scan();
    }

    /**
     * {@return the tree of a query}
     *
     * @throws QueryException if it cannot be understood; the message says where and why
     */
    public static QueryNode parse(String query) throws QueryException {
        if (query.length() > LONGEST) {
            throw new QueryException(NLS.bind(Messages.queryTooLong, LONGEST), LONGEST, query.length());
        }
        QueryParser parser = new QueryParser(query);
        if (parser.tokens.isEmpty()) {
            throw new QueryException(Messages.emptyQuery, 0, query.length());
        }
        return parser.either();
    }

    private QueryNode either() throws QueryException {
        List<QueryNode> parts = new ArrayList<>();
        parts.add(all());
        while (accept(Kind.OR)) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.get(0) : new QueryNode.Or(parts);
    }

    private QueryNode all() throws QueryException {
        List<QueryNode> parts = new ArrayList<>();
        parts.add(one());
        while (at < tokens.size() && !is(Kind.OR) && !is(Kind.CLOSE)) {
            accept(Kind.AND);
            parts.add(one());
        }
        return parts.size() == 1 ? parts.get(0) : new QueryNode.And(parts);
    }

    private QueryNode one() throws QueryException {
        if (at == tokens.size()) {
            throw new QueryException(NLS.bind(Messages.somethingMissing, previous()), query.length(), query.length());
        }
        Token token = tokens.get(at++);
        return switch (token.kind()) {
            case NOT -> new QueryNode.Not(one());
            case OPEN -> group();
            case FIELD -> field(token);
            case TEXT -> phrase(QueryField.BODY, token);
            case AND, OR, CLOSE -> throw new QueryException(
                    NLS.bind(Messages.operatorWithoutOperand, token.text()), token.from(), token.to());
        };
    }

    private QueryNode group() throws QueryException {
        QueryNode inside = either();
        at++; // the scanner has seen to it that the bracket is closed
        return inside;
    }

    private QueryNode field(Token name) throws QueryException {
        if (!is(Kind.TEXT)) {
            throw new QueryException(NLS.bind(Messages.fieldWithoutValue, name.text()), name.from(), name.to() + 1);
        }
        return phrase(QueryField.named(name.text()).orElseThrow(), tokens.get(at++));
    }

    private static QueryNode phrase(QueryField field, Token token) throws QueryException {
        FoldedText text = field.fold(token.text());
        if (text.isEmpty()) {
            throw new QueryException(Messages.emptyPhrase, token.from(), token.to());
        }
        return new QueryNode.Phrase(field, text);
    }

    private String previous() {
        return tokens.get(at - 1).text();
    }

    private boolean is(Kind kind) {
        return at < tokens.size() && tokens.get(at).kind() == kind;
    }

    private boolean accept(Kind kind) {
        boolean is = is(kind);
        at += is ? 1 : 0;
        return is;
    }
}
