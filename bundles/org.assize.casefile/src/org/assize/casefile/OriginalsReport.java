package org.assize.casefile;

import java.util.List;

/**
 * Whether the originals are what was registered.
 *
 * @param checked how many were looked at
 * @param cancelled whether the user ended the check before all were
 * @param problems one for each that is changed, missing or unreadable; the path is that of the file
 */
public record OriginalsReport(int checked, boolean cancelled, List<IntakeProblem> problems) {

    public OriginalsReport {
        problems = List.copyOf(problems);
    }

    /** Whether all were looked at and none has a problem. */
    public boolean ok() {
        return !cancelled && problems.isEmpty();
    }
}
