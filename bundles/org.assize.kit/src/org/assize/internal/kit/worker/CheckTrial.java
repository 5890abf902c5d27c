package org.assize.internal.kit.worker;

import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.assize.check.AuditCheck;
import org.assize.check.CheckDescription;
import org.assize.check.CheckedCaseFile;
import org.assize.check.Finding;
import org.assize.check.FindingKind;
import org.assize.check.Findings;
import org.assize.check.TimelineEntry;
import org.assize.check.Wording;

/** Runs a check over the case files of {@link SampleCases}. */
final class CheckTrial {

    private final AuditCheck check;
    private final PrintWriter out;
    private final Set<String> kinds = new HashSet<>();
    private int findings;

    CheckTrial(AuditCheck check, PrintWriter out) {
        this.check = check;
        this.out = out;
    }

    void run() throws Exception {
        CheckDescription description = check.description();
        if (description.id().isBlank() || description.version().isBlank()) {
            ServiceTask.tell(out, ServiceTask.NAMELESS, description.toString());
        }
        bilingual("title", description.title());
        bilingual("description", description.description());
        for (FindingKind kind : description.kinds()) {
            kinds.add(kind.code());
            bilingual(kind.code(), kind.title());
        }
        for (CheckedCaseFile caseFile : SampleCases.all()) {
            check.check(caseFile, collected());
        }
        ServiceTask.tell(out, ServiceTask.CHECKED,
                description.id() + " " + SampleCases.all().size() + " " + findings);
    }

    private Findings collected() {
        return new Findings() {

            @Override
            public void propose(Finding finding) {
                findings++;
                if (!kinds.contains(finding.kind())) {
                    ServiceTask.tell(out, ServiceTask.UNDECLARED, finding.kind());
                }
                bilingual(finding.kind(), finding.explanation());
            }

            @Override
            public void enter(TimelineEntry entry) {
                // Times are shown as they are.
            }
        };
    }

    private void bilingual(String what, Wording wording) {
        for (String text : List.of(wording.zh(), wording.en())) {
            if (text.isBlank()) {
                ServiceTask.tell(out, ServiceTask.LANGUAGE, what);
            }
        }
    }
}
