package org.assize.internal.plugins.checks.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.assize.check.Absence;
import org.assize.check.AuditCheck;
import org.assize.check.CheckDescription;
import org.assize.check.CheckedCaseFile;
import org.assize.check.Finding;
import org.assize.check.FindingKind;
import org.assize.check.Findings;
import org.assize.check.Place;
import org.assize.check.TextOrigin;
import org.assize.check.Wording;
import org.assize.internal.plugins.checks.fact.CaseFacts;
import org.assize.internal.plugins.checks.fact.DocumentFacts;
import org.assize.internal.plugins.checks.fact.DocumentType;
import org.assize.internal.plugins.checks.law.Law;
import org.osgi.service.component.annotations.Component;

/**
 * Documents that a file of its kind must hold, always or because of what happened. Those whose absence is a matter of
 * its own (certificates, seizure lists, notices, proof of service) are left to other checks.
 */
@Component(service = AuditCheck.class)
public final class DocumentsCheck implements AuditCheck {

    private static final String KIND = "document-missing";
    private static final FindingKind MISSING = new FindingKind(KIND,
            new Wording("应当入卷的文书不在卷内", "A required document is missing"), Law.sources(FormLaw.CONTENTS));
    /** A single document is no file whose parts could be missing. */
    private static final int LEAST = 3;

    @Override
    public CheckDescription description() {
        return new CheckDescription("org.assize.checks.documents", "1", Law.STATE,
                new Wording("应当入卷的文书", "Required documents"),
                new Wording("按案件类别和办案经过检查必备文书是否在卷。",
                        "Looks for the documents that a file must hold by its kind and by what happened."),
                Set.of("ADMINISTRATIVE", "CRIMINAL"), List.of(MISSING));
    }

    @Override
    public void check(CheckedCaseFile caseFile, Findings findings) {
        CaseFacts facts = CaseFacts.of(caseFile);
        if (facts.documents().size() < LEAST) {
            return;
        }
        for (RequiredDocument required : RequiredDocument.ALL) {
            if (required.caseKinds().contains(caseFile.kind()) && !isThere(facts, required)) {
                if (required.isAlwaysNeeded()) {
                    findings.propose(finding(facts, required, List.of()));
                } else {
                    reason(facts, required).ifPresent(
                            place -> findings.propose(finding(facts, required, List.of(place))));
                }
            }
        }
    }

    private static boolean isThere(CaseFacts facts, RequiredDocument required) {
        return facts.has(required.types().toArray(DocumentType[]::new))
                || facts.documents().stream().map(d -> d.document().title() + d.document().type())
                        .anyMatch(name -> required.types().stream()
                                .anyMatch(type -> type.titles().stream().anyMatch(name::contains)));
    }

    private static Optional<Place> reason(CaseFacts facts, RequiredDocument required) {
        return facts.documents(required.in().toArray(DocumentType[]::new))
                .flatMap(document -> trace(document, required).stream()).findFirst();
    }

    private static Optional<Place> trace(DocumentFacts document, RequiredDocument required) {
        return required.trace() == null ? Optional.of(document.firstPage())
                : document.text().findAll(required.trace()).stream().findFirst().map(p -> p.sentence().place());
    }

    private static Finding finding(CaseFacts facts, RequiredDocument required, List<Place> reason) {
        Wording name = required.name();
        List<String> titles = required.types().stream().sorted().flatMap(type -> type.titles().stream()).toList();
        return new Finding(KIND, name.zh(),
                new Wording("卷内没有" + name.zh() + (reason.isEmpty() ? "。" : "，而卷内材料表明应当有。"),
                        "The file has no " + name.en() + (reason.isEmpty() ? "." : ", though it shows there was one.")),
                required.certainty() * readable(facts), reason, new Absence(name, List.of(), titles),
                FormLaw.applied(facts.caseFile(), FormLaw.CONTENTS));
    }

    /** What is missing may be one of the documents whose first page nobody could read. */
    private static double readable(CaseFacts facts) {
        boolean unknown = facts.documents().stream().anyMatch(document -> document.type() == DocumentType.OTHER
                && (document.document().pages().isEmpty()
                        || document.document().pages().getFirst().origin() == TextOrigin.NONE));
        return unknown ? 0.5 : 1;
    }
}
