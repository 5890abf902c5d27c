package org.assize.kit;

import java.util.List;
import java.util.Set;

import org.assize.check.AuditCheck;
import org.assize.check.CheckDescription;
import org.assize.check.CheckedCaseFile;
import org.assize.check.Finding;
import org.assize.check.FindingKind;
import org.assize.check.Findings;
import org.assize.check.Wording;

/** Checks as plugins bring them, of which one is as it should be. */
public final class TriedChecks {

    private TriedChecks() {
    }

    /** As it should be. */
    public static class Sound implements AuditCheck {

        @Override
        public CheckDescription description() {
            return new CheckDescription("org.example.sound", "1", "", english("Sound"), english("Sound"), Set.of(),
                    List.of(new FindingKind("org.example.found", english("Found"), List.of())));
        }

        @Override
        public void check(CheckedCaseFile caseFile, Findings findings) throws Exception {
            findings.propose(new Finding("org.example.found", "", english("Found"), 1, List.of(), null, List.of()));
        }

        /** In both languages. */
        Wording english(String text) {
            return new Wording("好", text);
        }
    }

    /** Speaks one language only. */
    public static final class OneLanguage extends Sound {

        @Override
        Wording english(String text) {
            return new Wording("", text);
        }
    }

    /** Stumbles over a case file without an officer. */
    public static final class Stumbling extends Sound {

        @Override
        public void check(CheckedCaseFile caseFile, Findings findings) {
            caseFile.officers().getFirst();
        }
    }

    /** Ends the process. */
    public static final class Exiting extends Sound {

        @Override
        public void check(CheckedCaseFile caseFile, Findings findings) {
            Runtime.getRuntime().halt(7);
        }
    }

    /** Proposes what it has not declared. */
    public static final class Undeclared extends Sound {

        @Override
        public void check(CheckedCaseFile caseFile, Findings findings) {
            findings.propose(new Finding("org.example.other", "", english("Other"), 1, List.of(), null, List.of()));
        }
    }

    /** Cannot be made by others. */
    public static final class Hidden extends Sound {

        Hidden(String name) {
            name.strip();
        }
    }
}
