package org.assize.internal.plugins.checks.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.assize.check.Absence;
import org.assize.check.AuditCheck;
import org.assize.check.CheckDescription;
import org.assize.check.CheckedCaseFile;
import org.assize.check.CheckedDocument;
import org.assize.check.CheckedPage;
import org.assize.check.Finding;
import org.assize.check.FindingKind;
import org.assize.check.Findings;
import org.assize.check.Place;
import org.assize.check.TextOrigin;
import org.assize.check.Wording;
import org.assize.internal.plugins.checks.law.Law;
import org.osgi.service.component.annotations.Component;

/**
 * Page numbers that are missing in a document though others have them, or that jump or repeat within a document. Says
 * nothing where the whole file goes without page numbers within documents: some number the file by hand.
 */
@Component(service = AuditCheck.class)
public final class PageNumberCheck implements AuditCheck {

    private static final String KIND = "page-numbers-broken";
    /** So many others must be numbered, and more than are not; for machine-read pages, so many must show it. */
    private static final int LEAST = 2;
    /** Below this confidence of the machine a number may be there unread. */
    private static final float LEGIBLE = 0.7f;
    private static final FindingKind BROKEN = new FindingKind(KIND,
            new Wording("页码漏编、重编或者跳号", "Page numbers missing, repeated or skipped"), Law.sources(FormLaw.FILE));

    @Override
    public CheckDescription description() {
        return new CheckDescription("org.assize.checks.page-numbers", "1", Law.STATE,
                new Wording("页码", "Page numbers"),
                new Wording("查找没有页码的文书和文书内不连续的页码。",
                        "Finds documents without page numbers, and numbers that do not follow each other."),
                Set.of(), List.of(BROKEN));
    }

    @Override
    public void check(CheckedCaseFile caseFile, Findings findings) {
        List<CheckedDocument> read = caseFile.documents().stream()
                .filter(d -> d.pages().stream().anyMatch(p -> p.origin() != TextOrigin.NONE) && !Turn.isTurned(d))
                .toList();
        long numbered = read.stream().filter(PageNumberCheck::isNumbered).count();
        long unnumbered = read.stream().filter(d -> !isNumbered(d) && isCertainlyUnnumbered(d)).count();
        for (CheckedDocument document : read) {
            if (isNumbered(document)) {
                sequence(caseFile, document, findings);
            } else if (numbered >= LEAST && numbered > unnumbered && isCertainlyUnnumbered(document)) {
                findings.propose(missing(caseFile, document));
            }
        }
    }

    private static boolean isNumbered(CheckedDocument document) {
        return document.pages().stream().anyMatch(page -> PageNumbers.of(page).isThere());
    }

    private static boolean isCertainlyUnnumbered(CheckedDocument document) {
        long certain = document.pages().stream().filter(PageNumbers::isCertainlyUnnumbered).count();
        boolean machine = document.pages().getFirst().origin() == TextOrigin.MACHINE;
        return document.isFullyRead() && certain * 2 > document.pages().size()
                && (!machine || certain >= LEAST && document.pages().stream().allMatch(p -> p.confidence() > LEGIBLE));
    }

    private static Finding missing(CheckedCaseFile caseFile, CheckedDocument document) {
        int pages = document.pages().size();
        return new Finding(KIND, document.path(),
                new Wording("《" + document.title() + "》共" + pages + "页，均未编页码，而卷内其他文书有页码。",
                        "None of the " + pages + " pages of “" + document.title()
                                + "” has a number, while other documents of the file have them."),
                confidence(document, 0.95), List.of(Place.of(document, 1)),
                new Absence(new Wording("页码", "page numbers"), List.of(document.path()), List.of("第", "页")),
                FormLaw.applied(caseFile, FormLaw.FILE));
    }

    /** The numbers of a document must follow each other and end with the number of pages that they name. */
    private static void sequence(CheckedCaseFile caseFile, CheckedDocument document, Findings findings) {
        int before = 0;
        List<Place> places = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (CheckedPage page : document.pages()) {
            PageNumbers here = PageNumbers.of(page);
            int number = PageNumbers.isLegible(page) ? here.number() : 0;
            boolean missing = number == 0 && page.origin() == TextOrigin.DOCUMENT;
            boolean wrong = number > 0 && (before > 0 && number != before + 1 || here.of() > 0 && number > here.of());
            if (missing || wrong) {
                places.add(Place.of(document, page.number()));
            }
            numbers.add(number == 0 ? "–" : Integer.toString(number));
            before = number == 0 && before > 0 ? before + 1 : number;
        }
        if (!places.isEmpty()) {
            String list = String.join("、", numbers);
            findings.propose(new Finding(KIND, document.path(),
                    new Wording("《" + document.title() + "》的页码依次为" + list + "，有漏编、重编或者跳号。",
                            "The pages of “" + document.title() + "” are numbered " + list.replace("、", ", ")
                                    + ": numbers are missing, repeated or skipped."),
                    0.85, places, null, FormLaw.applied(caseFile, FormLaw.FILE)));
        }
    }

    private static double confidence(CheckedDocument document, double best) {
        return best * document.pages().stream()
                .mapToDouble(page -> page.origin() == TextOrigin.MACHINE ? Math.max(0.1, page.confidence()) : 1)
                .min().orElse(1);
    }
}
