package org.assize.internal.cli;

import java.io.IOException;

import org.assize.casefile.IntakeException;
import org.assize.checklist.ChecklistException;
import org.assize.document.DocumentException;
import org.assize.search.SearchException;

/** Which failures are about what was given, not about the program. */
final class InputFailures {

    private InputFailures() {
    }

    static boolean isInput(Exception e) {
        return e instanceof IOException || e instanceof IntakeException || e instanceof ChecklistException
                || e instanceof DocumentException || e instanceof SearchException;
    }
}
