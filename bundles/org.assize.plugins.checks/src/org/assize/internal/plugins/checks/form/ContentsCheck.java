package org.assize.internal.plugins.checks.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.assize.check.AuditCheck;
import org.assize.check.CheckDescription;
import org.assize.check.CheckedCaseFile;
import org.assize.check.FindingKind;
import org.assize.check.Findings;
import org.assize.check.Wording;
import org.assize.internal.plugins.checks.fact.CaseFacts;
import org.assize.internal.plugins.checks.fact.DocumentFacts;
import org.assize.internal.plugins.checks.fact.DocumentType;
import org.assize.internal.plugins.checks.law.Law;
import org.osgi.service.component.annotations.Component;

/**
 * Compares the contents list with the documents of the file, both ways, and the pages it gives. Each row stands for one
 * document, so a title that is listed once and filed twice is noticed as well.
 */
@Component(service = AuditCheck.class)
public final class ContentsCheck implements AuditCheck {

    /** The kind of all its findings. */
    static final String KIND = "not-in-contents";
    private static final FindingKind DIFFERS = new FindingKind(KIND,
            new Wording("卷内目录与卷内材料不符", "The contents list differs from the file"), Law.sources(FormLaw.FILE));
    /** With fewer rows the list was not read rather than left empty. */
    private static final double LEAST_ROWS = 0.5;

    @Override
    public CheckDescription description() {
        return new CheckDescription("org.assize.checks.contents", "1", Law.STATE,
                new Wording("卷内目录", "Contents list"),
                new Wording("逐件核对卷内目录与卷内材料、页次。",
                        "Compares the contents list with the documents of the file and their pages."),
                Set.of(), List.of(DIFFERS));
    }

    @Override
    public void check(CheckedCaseFile caseFile, Findings findings) {
        compare(CaseFacts.of(caseFile)).ifPresent(comparison -> comparison.propose(findings));
    }

    /** {@return the list compared with the file, if there is one list and it can be read} */
    static Optional<ContentsComparison> compare(CaseFacts facts) {
        List<DocumentFacts> lists = facts.documents().stream()
                .filter(document -> document.type() == DocumentType.CONTENTS).toList();
        List<DocumentFacts> filed = facts.documents().stream()
                .filter(document -> !document.type().isOneOf(DocumentType.CONTENTS, DocumentType.COVER)).toList();
        if (lists.size() == 1 && lists.getFirst().document().isFullyRead()) {
            ContentsList list = new ContentsList(lists.getFirst());
            if (!list.rows().isEmpty() && list.rows().size() >= LEAST_ROWS * filed.size()) {
                return Optional.of(new ContentsComparison(facts.caseFile(), list, filed));
            }
        }
        return Optional.empty();
    }
}
