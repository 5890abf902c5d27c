package org.assize.internal.search.query;

import java.util.ArrayList;
import java.util.List;

import org.assize.internal.search.Messages;
import org.assize.internal.search.query.QueryNode.Link;
import org.assize.internal.search.query.QueryNode.Text;
import org.assize.internal.search.query.Token.Kind;
import org.assize.search.QueryException;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/**
 * Makes a tree of what a person typed. {@code OR} binds less than being written side by side, nearness binds more.
 */
public final class QueryParser {

    /** Longest query in characters. Longer ones are pasted by mistake and would ask for thousands of words. */
    private static final int LONGEST = 2000;
    /** Deepest nesting of brackets and exclusions; what is deeper is no thought of a person. */
    private static final int DEEPEST = 50;
    private static final int FARTHEST = 1000;
    private static final int LONGEST_CHAIN = 20;

    private final String query;
    private final List<Token> tokens;
    private int at;
    private int depth;

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
        if (!is(Kind.NOT)) {
            return near();
        }
        enter(tokens.get(at++));
        QueryNode not = new QueryNode.Not(one());
        depth--;
        return not;
    }

    private QueryNode near() throws QueryException {
        int from = at;
        QueryNode first = operand();
        if (!is(Kind.NEAR)) {
            return first;
        }
        List<Text> operands = new ArrayList<>(List.of(nearOperand(first, from)));
        List<Link> links = new ArrayList<>();
        while (is(Kind.NEAR)) {
            Token near = tokens.get(at++);
            links.add(link(near));
            if (links.size() == LONGEST_CHAIN) {
                throw new QueryException(NLS.bind(Messages.nearTooMany, LONGEST_CHAIN), near.from(), near.to());
            }
            int next = at;
            operands.add(nearOperand(operand(), next));
        }
        return new QueryNode.Near(operands, links);
    }

    private QueryNode operand() throws QueryException {
        if (at == tokens.size()) {
            throw new QueryException(NLS.bind(Messages.somethingMissing, previous()), query.length(), query.length());
        }
        Token token = tokens.get(at++);
        return switch (token.kind()) {
            case OPEN -> group(token);
            case FIELD -> field(token);
            case WORD, PHRASE, REGEX -> ValueReader.text(token, errors(), token.text());
            case AND, OR, NEAR, NOT, CLOSE, ERRORS -> throw new QueryException(
                    NLS.bind(Messages.operatorWithoutOperand, token.text()), token.from(), token.to());
        };
    }

    private QueryNode group(Token open) throws QueryException {
        enter(open);
        QueryNode inside = either();
        depth--;
        at++; // the scanner has seen to it that the bracket is closed
        return inside;
    }

    private void enter(Token token) throws QueryException {
        if (++depth > DEEPEST) {
            throw new QueryException(NLS.bind(Messages.tooDeep, DEEPEST), token.from(), token.to());
        }
    }

    private QueryNode field(Token name) throws QueryException {
        if (at == tokens.size() || !tokens.get(at).isValue()) {
            throw new QueryException(NLS.bind(Messages.fieldWithoutValue, name.text()), name.from(), name.to() + 1);
        }
        Token value = tokens.get(at++);
        return ValueReader.field(QueryField.named(name.text()).orElseThrow(), value, errors());
    }

    private @Nullable Token errors() {
        return is(Kind.ERRORS) ? tokens.get(at++) : null;
    }

    private static Link link(Token token) throws QueryException {
        String text = token.text();
        String units = text.substring(text.indexOf('/') + 1);
        if (units.isEmpty() || units.length() > 4 || Integer.parseInt(units) > FARTHEST) {
            throw new QueryException(NLS.bind(Messages.nearWithoutDistance, text, FARTHEST), token.from(), token.to());
        }
        return new Link(Integer.parseInt(units), Character.toLowerCase(text.charAt(0)) == 'p');
    }

    private Text nearOperand(QueryNode node, int firstToken) throws QueryException {
        Text text = switch (node) {
            case QueryNode.Phrase phrase -> phrase;
            case QueryNode.Wildcard wildcard -> wildcard;
            case QueryNode.Fuzzy fuzzy -> fuzzy;
            case QueryNode.Or or -> anyText(or, firstToken);
            default -> null;
        };
        if (text == null) {
            throw new QueryException(Messages.nearOperand, tokens.get(firstToken).from(), tokens.get(at - 1).to());
        }
        return text;
    }

    private Text anyText(QueryNode.Or or, int firstToken) throws QueryException {
        List<Text> parts = new ArrayList<>();
        for (QueryNode part : or.parts()) {
            parts.add(nearOperand(part, firstToken));
        }
        return new QueryNode.AnyText(parts);
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
