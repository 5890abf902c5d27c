package org.assize.internal.check;

import java.time.LocalDate;
import java.util.List;

import org.assize.check.Absence;
import org.assize.check.CheckedCaseFile;
import org.assize.check.CheckedDocument;
import org.assize.check.CheckedPage;
import org.assize.check.Finding;
import org.assize.check.Findings;
import org.assize.check.LegalSource;
import org.assize.check.Moment;
import org.assize.check.Place;
import org.assize.check.TimelineEntry;
import org.assize.check.TimelineKind;
import org.assize.check.Wording;

/** Finds every 一人 and the lack of 权利义务告知书. */
public class WordCheck extends TestChecks {

    /** Of version 1. */
    public WordCheck() {
        this("1");
    }

    WordCheck(String version) {
        super(version);
    }

    @Override
    public void check(CheckedCaseFile caseFile, Findings findings) {
        boolean told = false;
        for (CheckedDocument document : caseFile.documents()) {
            for (CheckedPage page : document.pages()) {
                String text = page.text().text();
                told |= text.contains("权利义务告知书");
                int at = text.indexOf("一人");
                if (at >= 0) {
                    Place place = Place.of(document, page, at, at + 2);
                    findings.propose(finding(document.path() + page.number(), List.of(place)));
                    findings.enter(new TimelineEntry(TimelineKind.QUESTIONING,
                            Moment.of(document.date() == null ? LocalDate.EPOCH : document.date()), null,
                            new Wording("询问", "Questioning"), List.of("张三"), place, List.of(KIND)));
                }
            }
        }
        if (!told) {
            findings.propose(new Finding(KIND, "notice", new Wording("未告知权利。", "Rights were not told."), 0.8,
                    List.of(), new Absence(new Wording("权利义务告知书", "notice of rights"), List.of(),
                            List.of("权利义务告知书")),
                    List.of(new LegalSource("某法", "第一条", LocalDate.EPOCH, null))));
        }
    }
}
