package org.assize.internal.plugins.checks.form;

import java.util.List;
import java.util.Set;

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
 * Pages shown upside down, and scans that cannot be read. The first is seen by how the text lies. The second is taken
 * from the machine: what it reads without confidence, or not at all, on a page of a file it otherwise reads.
 */
@Component(service = AuditCheck.class)
public final class ScanCheck implements AuditCheck {

    /** Below this a page read by machine is mostly wrong. */
    private static final float ILLEGIBLE_BELOW = 0.68f;
    /** With fewer signs a page may as well be blank, a photograph or a drawing. */
    private static final int FEW = 12;

    private static final FindingKind TURNED = new FindingKind("upside-down",
            new Wording("文书倒置", "Upside down"), Law.sources(FormLaw.FILE));
    private static final FindingKind ILLEGIBLE = new FindingKind("illegible",
            new Wording("扫描件无法辨认", "Illegible scan"), Law.sources(FormLaw.FILE));

    @Override
    public CheckDescription description() {
        return new CheckDescription("org.assize.checks.scans", "1", Law.STATE, new Wording("扫描质量", "Scans"),
                new Wording("查找倒置的页和无法辨认的扫描页。", "Finds pages upside down and scans that nobody can read."),
                Set.of(), List.of(TURNED, ILLEGIBLE));
    }

    @Override
    public void check(CheckedCaseFile caseFile, Findings findings) {
        boolean machineReads = caseFile.documents().stream().flatMap(d -> d.pages().stream())
                .anyMatch(page -> page.origin() == TextOrigin.MACHINE);
        for (CheckedDocument document : caseFile.documents()) {
            List<Place> turned = places(document, document.pages().stream().filter(Turn::isUpsideDown).toList());
            List<Place> illegible = places(document,
                    document.pages().stream().filter(page -> isIllegible(page, machineReads)).toList());
            if (!turned.isEmpty()) {
                findings.propose(turned(caseFile, document, turned));
            } else if (!illegible.isEmpty()) {
                findings.propose(illegible(caseFile, document, illegible));
            }
        }
    }

    private static boolean isIllegible(CheckedPage page, boolean machineReads) {
        return switch (page.origin()) {
            case DOCUMENT -> false;
            case MACHINE -> page.confidence() < ILLEGIBLE_BELOW && page.text().text().strip().length() >= FEW;
            case NONE -> machineReads;
        };
    }

    private static List<Place> places(CheckedDocument document, List<CheckedPage> pages) {
        return pages.stream().map(page -> Place.of(document, page.number())).toList();
    }

    private static Finding turned(CheckedCaseFile caseFile, CheckedDocument document, List<Place> pages) {
        return new Finding("upside-down", document.path(),
                new Wording("《" + document.title() + "》" + zh(pages) + "上下颠倒。",
                        en(pages) + " of “" + document.title() + "” upside down."),
                0.95, pages, null, FormLaw.applied(caseFile, FormLaw.FILE));
    }

    private static Finding illegible(CheckedCaseFile caseFile, CheckedDocument document, List<Place> pages) {
        return new Finding("illegible", document.path(),
                new Wording("《" + document.title() + "》" + zh(pages) + "几乎无法辨认，请对照原件。",
                        en(pages) + " of “" + document.title()
                                + "” can hardly be read; please compare the original."),
                0.8, pages, null, FormLaw.applied(caseFile, FormLaw.FILE));
    }

    private static String zh(List<Place> pages) {
        return "第" + String.join("、", pages.stream().map(p -> Integer.toString(p.page())).toList()) + "页";
    }

    private static String en(List<Place> pages) {
        return (pages.size() == 1 ? "Page " : "Pages ")
                + String.join(", ", pages.stream().map(p -> Integer.toString(p.page())).toList());
    }
}
