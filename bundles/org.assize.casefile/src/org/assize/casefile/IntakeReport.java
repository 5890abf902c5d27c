package org.assize.casefile;

import java.util.List;

import org.assize.casefile.IntakeProblem.Severity;

/**
 * What came of an intake. Every case file found is in exactly one of the four counts, unless the run ended early.
 *
 * @param imported case files registered now
 * @param unchanged case files that were registered already and had nothing new
 * @param updated registered case files that got new documents
 * @param refused case files that were not taken in; each has a problem of severity ERROR
 * @param problems in the order they were found
 */
public record IntakeReport(Ending ending, int imported, int unchanged, int updated, int refused,
        List<IntakeProblem> problems) {

    /** How a run ended. */
    public enum Ending {

        /** Everything was looked at. */
        COMPLETED,

        /** The user cancelled. What was registered until then stays; running again does the rest. */
        CANCELLED,

        /** The disk was full. What was registered until then stays; running again does the rest. */
        DISK_FULL
    }

    public IntakeReport {
        problems = List.copyOf(problems);
    }

    /** How many case files were found and dealt with. */
    public int found() {
        return imported + unchanged + updated + refused;
    }

    /** The problems of one severity. */
    public List<IntakeProblem> problems(Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).toList();
    }
}
