package org.assize.internal.search.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.assize.internal.search.query.Token.Kind;
import org.assize.search.QueryException;

/** The texts a query asks for, each as a query of its own. What is excluded or asked of a field is none. */
public final class QueryTerms {

    private final String query;
    private final List<Token> tokens;
    private final Set<String> terms = new LinkedHashSet<>();
    /** For each bracket that is open whether what is within is excluded. */
    private final Deque<Boolean> excluded = new ArrayDeque<>();

    private QueryTerms(String query) throws QueryException {
        this.query = query;
        tokens = new QueryScanner(query).scan();
        excluded.push(false);
    }

    /** {@return the terms of a query that can be understood, in the order in which they were typed} */
    public static List<String> of(String query) throws QueryException {
        QueryTerms found = new QueryTerms(query);
        for (int i = 0; i < found.tokens.size(); i++) {
            found.add(i);
        }
        return List.copyOf(found.terms);
    }

    private void add(int at) {
        Token token = tokens.get(at);
        if (token.kind() == Kind.OPEN) {
            excluded.push(isExcluded(at));
        } else if (token.kind() == Kind.CLOSE) {
            excluded.pop();
        } else if (token.isValue() && !isExcluded(at) && !follows(at, Kind.FIELD)) {
            boolean hasErrors = at + 1 < tokens.size() && tokens.get(at + 1).kind() == Kind.ERRORS;
            terms.add(query.substring(token.from(), tokens.get(hasErrors ? at + 1 : at).to()));
        }
    }

    /** Excluding twice is asking for it. */
    private boolean isExcluded(int at) {
        boolean is = excluded.getFirst();
        for (int i = at; follows(i, Kind.NOT); i--) {
            is = !is;
        }
        return is;
    }

    private boolean follows(int at, Kind kind) {
        return at > 0 && tokens.get(at - 1).kind() == kind;
    }
}
