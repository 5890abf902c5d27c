package org.assize.internal.plugins.checks.person;

import java.util.List;
import java.util.Set;

import org.assize.check.AuditCheck;
import org.assize.check.CheckDescription;
import org.assize.check.CheckedCaseFile;
import org.assize.check.FindingKind;
import org.assize.check.Findings;
import org.assize.check.Wording;
import org.assize.internal.plugins.checks.fact.CaseFacts;
import org.assize.internal.plugins.checks.fact.DocumentFacts;
import org.assize.internal.plugins.checks.fact.Passage;
import org.assize.internal.plugins.checks.fact.WrittenDate;
import org.assize.internal.plugins.checks.fact.WrittenDate.Reading;
import org.assize.internal.plugins.checks.finding.FindingDraft;
import org.osgi.service.component.annotations.Component;

/** Finds dates that no calendar has, such as the 30th of February. */
@Component
public final class CalendarCheck implements AuditCheck {

    private static final String MISMATCH = "date-mismatch";
    private static final double SURE = 0.97;

    @Override
    public CheckDescription description() {
        return new CheckDescription("org.assize.checks.calendar", "1", "",
                new Wording("不存在的日期", "Impossible dates"),
                new Wording("查找日历上不存在的日期，如2月30日。", "Finds dates that no calendar has."), Set.of(),
                List.of(new FindingKind(MISMATCH, new Wording("日期不一致", "Dates differ"), List.of())));
    }

    @Override
    public void check(CheckedCaseFile caseFile, Findings findings) {
        for (DocumentFacts document : CaseFacts.of(caseFile).documents()) {
            for (WrittenDate date : document.dates()) {
                Passage passage = document.passage(date);
                if (date.reading() == Reading.IMPOSSIBLE && !passage.isMachineRead()) {
                    findings.propose(FindingDraft.of(MISMATCH, document.document().path() + "/" + passage.text(),
                            new Wording("“" + passage.text() + "”不是日历上的日期。",
                                    "“" + passage.text() + "” is no date of the calendar."))
                            .at(passage).sure(SURE * date.confidence()).finish());
                }
            }
        }
    }
}
