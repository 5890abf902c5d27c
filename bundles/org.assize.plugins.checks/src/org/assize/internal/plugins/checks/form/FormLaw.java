package org.assize.internal.plugins.checks.form;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.assize.check.CheckedCaseFile;
import org.assize.check.LegalSource;
import org.assize.internal.plugins.checks.law.Law;

/** The law on the form of case files. */
final class FormLaw {

    /** What a file contains. */
    static final String CONTENTS = "file.contents";
    /** One case, one file, set up according to the rules. */
    static final String FILE = "file.form";
    /** Records are read, confirmed and signed. */
    static final String SIGNATURES = "record.signatures";

    private FormLaw() {
    }

    /** {@return the texts of a rule for the procedure of a case file that applied when it was decided} */
    static List<LegalSource> applied(CheckedCaseFile caseFile, String rule) {
        boolean criminal = caseFile.kind().equals("CRIMINAL");
        LocalDate day = Stream.of(caseFile.decided(), caseFile.closed(), caseFile.accepted())
                .filter(d -> d != null).findFirst().orElse(null);
        return Law.sources(rule).stream()
                .filter(source -> source.law().contains("刑事") == criminal && (day == null || source.applied(day)))
                .toList();
    }
}
