package org.assize.internal.search.query.regex;

import org.assize.internal.search.Messages;
import org.assize.search.QueryException;

/** Reads a class of characters such as {@code [一-十0-9]}. */
final class ClassReader {

    private final RegexSource source;
    private final int from;
    private final CharClass members = new CharClass();

    private ClassReader(RegexSource source, int from) {
        this.source = source;
        this.from = from;
    }

    /** {@return the class whose opening bracket has just been read} */
    static Expression read(RegexSource source, int from) throws QueryException {
        return new ClassReader(source, from).read();
    }

    private Expression read() throws QueryException {
        boolean negated = source.accept('^');
        boolean first = true;
        while (first || !source.peekIs(']')) {
            if (!source.hasMore()) {
                throw source.problem(Messages.regexOpenClass, from, from + 1);
            }
            member();
            first = false;
        }
        source.next();
        return negated ? members.others() : members.any();
    }

    private void member() throws QueryException {
        int begin = source.at();
        int c = source.next();
        if (c == '\\' && source.hasMore()) {
            int escaped = source.next();
            if (Chars.isPredefined(escaped)) {
                members.addAll(Chars.set(escaped));
                return;
            }
            c = source.escaped(escaped, begin);
        }
        if (source.peekIs('-') && !source.closesAfterThis()) {
            source.next();
            range(c, begin);
        } else {
            members.add(c);
        }
    }

    private void range(int first, int begin) throws QueryException {
        if (!source.hasMore()) {
            throw source.problem(Messages.regexOpenClass, from, from + 1);
        }
        int last = source.next();
        if (last == '\\' && source.hasMore()) {
            last = source.escaped(source.next(), begin);
        }
        if (last < first) {
            throw source.problem(Messages.regexRange, begin, source.at());
        }
        for (int c = first; c <= last; c++) {
            members.add(c);
        }
    }
}
