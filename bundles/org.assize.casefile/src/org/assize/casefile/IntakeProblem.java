package org.assize.casefile;

/**
 * Something that was not taken in as it stands, or not at all.
 *
 * @param path what it is about, relative to the folder or list, with / between names; a row of a list is written
 *        {@code list.csv:12}
 * @param caseNumber number of the case file, empty where it is not known
 * @param reason one sentence in the user's language; names the field where one is concerned
 */
public record IntakeProblem(ProblemKind kind, Severity severity, String path, String caseNumber, String reason) {

    /** How bad it is. */
    public enum Severity {

        /** Worth knowing; nothing is missing. */
        INFO,

        /** Taken in, but something is not as it should be. */
        WARNING,

        /** Not taken in, or an original is not what was registered. */
        ERROR
    }

    @Override
    public String toString() {
        return path + ": " + reason;
    }
}
