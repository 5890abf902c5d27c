package org.assize.internal.journal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.assize.journal.Problem;

/** Collects what is wrong with one chain, up to a number nobody reads to the end. */
final class Problems {

    private static final int MOST = 10_000;

    private final List<Problem> found = new ArrayList<>();

    void add(Problem.Kind kind, RawLine line, long seq, String detail) {
        add(kind, line.file(), line.number(), seq, detail);
    }

    void add(Problem.Kind kind, Path file, long line, long seq, String detail) {
        if (found.size() < MOST) {
            found.add(new Problem(kind, file, line, seq, detail));
        } else if (found.size() == MOST) {
            found.add(new Problem(Problem.Kind.UNREADABLE, file, line, seq, Messages.Problems_more));
        }
    }

    int size() {
        return found.size();
    }

    /** Forgets all but the first. */
    void keep(int first) {
        found.subList(first, found.size()).clear();
    }

    void moveTo(Problems other) {
        other.found.addAll(found);
        found.clear();
    }

    List<Problem> list() {
        return List.copyOf(found);
    }
}
