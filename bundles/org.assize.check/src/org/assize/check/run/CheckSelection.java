package org.assize.check.run;

import java.util.Set;

/**
 * What to run.
 *
 * @param checks ids; empty for all that are neither suspended nor switched off
 * @param redo   what to run again although it is known
 */
public record CheckSelection(Set<String> checks, Redo redo) {

    /** Everything that is not known. */
    public static final CheckSelection ALL = new CheckSelection(Set.of(), Redo.NOTHING);

    /** What to run again although nothing has changed. */
    public enum Redo {
        /** Nothing. */
        NOTHING,
        /** Checks that failed; documents that could not be read are tried again too. */
        FAILED,
        /** Everything. */
        EVERYTHING
    }

    /** Copies the set. */
    public CheckSelection {
        checks = Set.copyOf(checks);
    }

    /** {@return whether a check is selected} */
    public boolean selects(String check) {
        return checks.isEmpty() || checks.contains(check);
    }
}
