package org.assize.journal;

import java.util.List;

/**
 * Result of checking a records directory.
 *
 * @param entries  number of lines that were read as entries, good or bad
 * @param problems everything found, by chain, file and line
 */
public record Verification(long entries, List<Problem> problems) {

    public Verification {
        problems = List.copyOf(problems);
    }

    /** Whether the records are what was written. Notices, such as a clock that went backwards, do not count. */
    public boolean ok() {
        return problems.stream().noneMatch(problem -> problem.kind().damage());
    }
}
