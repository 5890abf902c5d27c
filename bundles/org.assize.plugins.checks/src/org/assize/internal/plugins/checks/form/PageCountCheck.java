package org.assize.internal.plugins.checks.form;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.assize.check.AuditCheck;
import org.assize.check.CheckDescription;
import org.assize.check.CheckedCaseFile;
import org.assize.check.Finding;
import org.assize.check.FindingKind;
import org.assize.check.Findings;
import org.assize.check.Wording;
import org.assize.internal.plugins.checks.fact.CaseFacts;
import org.assize.internal.plugins.checks.fact.DocumentFacts;
import org.assize.internal.plugins.checks.fact.DocumentType;
import org.assize.internal.plugins.checks.law.Law;
import org.osgi.service.component.annotations.Component;

/**
 * Compares the number of pages that the closing sheet and the cover give with the pages of the file. Departments count
 * with or without cover, contents list and closing sheet; the contents list tells where counting begins. Without it any
 * of these counts is right. Files of several volumes are passed over.
 */
@Component(service = AuditCheck.class)
public final class PageCountCheck implements AuditCheck {

    private static final String KIND = "pages-miscounted";
    private static final FindingKind MISCOUNTED = new FindingKind(KIND,
            new Wording("总页数与卷内实际不符", "The number of pages is wrong"), Law.sources(FormLaw.FILE));

    @Override
    public CheckDescription description() {
        return new CheckDescription("org.assize.checks.page-count", "1", Law.STATE,
                new Wording("总页数", "Number of pages"),
                new Wording("核对备考表、封面记载的总页数与卷内实际页数。",
                        "Compares the number of pages on the closing sheet and the cover with the pages of the file."),
                Set.of(), List.of(MISCOUNTED));
    }

    @Override
    public void check(CheckedCaseFile caseFile, Findings findings) {
        CaseFacts facts = CaseFacts.of(caseFile);
        boolean unopened = caseFile.documents().stream().anyMatch(document -> document.pages().isEmpty());
        if (unopened || isInVolumes(facts)) {
            return;
        }
        Set<Integer> right = right(facts);
        for (DocumentFacts document : facts.documents()) {
            StatedPages.in(document).filter(stated -> !right.contains(stated.pages()))
                    .ifPresent(stated -> findings.propose(finding(caseFile, document, stated, right)));
        }
    }

    private static boolean isInVolumes(CaseFacts facts) {
        return facts.documents().stream().filter(document -> document.type() == DocumentType.COVER).count() > 1
                || facts.documents().stream().anyMatch(StatedPages::isOfOneVolumeOfSeveral);
    }

    /** The numbers of pages that may be given. */
    private static Set<Integer> right(CaseFacts facts) {
        int all = pages(facts.documents());
        Set<Integer> counts = new TreeSet<>();
        ContentsCheck.compare(facts).flatMap(ContentsComparison::firstNumber).ifPresentOrElse(
                first -> counts.add(all + first - 1),
                () -> counts.addAll(without(without(Set.of(all), of(facts, DocumentType.COVER)),
                        of(facts, DocumentType.CONTENTS))));
        return without(counts, facts.documents().stream().filter(StatedPages::isClosingSheet).toList());
    }

    private static List<DocumentFacts> of(CaseFacts facts, DocumentType type) {
        return facts.documents().stream().filter(document -> document.type() == type).toList();
    }

    private static Set<Integer> without(Set<Integer> counts, List<DocumentFacts> documents) {
        Set<Integer> both = new TreeSet<>(counts);
        counts.forEach(count -> both.add(count - pages(documents)));
        return both;
    }

    private static int pages(List<DocumentFacts> documents) {
        return documents.stream().mapToInt(document -> document.document().pages().size()).sum();
    }

    private static Finding finding(CheckedCaseFile caseFile, DocumentFacts document, StatedPages stated,
            Set<Integer> right) {
        String title = document.document().title();
        String zh = right.stream().map(String::valueOf).collect(Collectors.joining("或者"));
        String en = right.stream().map(String::valueOf).collect(Collectors.joining(" or "));
        return new Finding(KIND, document.document().path(),
                new Wording("《" + title + "》记载共" + stated.pages() + "页，按卷内实际应为" + zh + "页。",
                        "“" + title + "” says that there are " + stated.pages() + " pages; by the file it is " + en
                                + "."),
                (right.size() > 1 ? 0.8 : 0.9) * stated.passage().confidence(), List.of(stated.passage().place()), null,
                FormLaw.applied(caseFile, FormLaw.FILE));
    }
}
