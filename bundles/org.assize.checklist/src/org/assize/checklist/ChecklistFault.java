package org.assize.checklist;

import java.util.List;

/**
 * A checklist document that cannot be used or that somebody should look at.
 *
 * @param origin the document
 * @param message for people, in the language of the user, naming the document
 * @param problems what the validator found; empty if it came not so far
 * @param usable whether the catalogue offers the checklist all the same
 */
public record ChecklistFault(String origin, String message, List<ChecklistProblem> problems, boolean usable) {

    public ChecklistFault {
        problems = List.copyOf(problems);
    }
}
