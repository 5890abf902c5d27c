package org.assize.checklist;

import java.util.List;

import org.assize.model.review.AnswerOutcome;
import org.assize.records.event.AbsenceData;
import org.assize.records.event.AnchorData;
import org.assize.records.event.AnswerData;
import org.assize.records.event.DeductionData;
import org.assize.records.event.EvidenceData;

/** Short forms of answers for tests. */
final class Given {

    static final EvidenceData PAGE = new EvidenceData("05-询问笔录.pdf", "询问笔录",
            new AnchorData("00", 1, List.of(), "询问人", "", ""));
    static final AbsenceData SEARCHED = new AbsenceData("检查证", "全卷", 30, 2, List.of("检查证"));

    private Given() {
    }

    static AnswerData passed(String item) {
        return AnswerData.of(item, AnswerOutcome.PASSED);
    }

    static AnswerData notApplicable(String item) {
        return new AnswerData(item, AnswerOutcome.NOT_APPLICABLE, List.of(), "本案未检查", List.of(), null, "");
    }

    static AnswerData failed(String item) {
        return new AnswerData(item, AnswerOutcome.FAILED, List.of(), "办案人员无执法资格", List.of(PAGE), null, "");
    }

    static AnswerData awarded(String item, DeductionData... merits) {
        return new AnswerData(item, AnswerOutcome.AWARDED, List.of(merits), "", List.of(PAGE), null, "");
    }

    static AnswerData deducted(String item, DeductionData... deductions) {
        return new AnswerData(item, AnswerOutcome.DEDUCTED, List.of(deductions), "", List.of(), null, "");
    }

    static DeductionData times(String rule, int count) {
        return new DeductionData(rule, count, false, "", List.of(PAGE), null);
    }

    static DeductionData waived(String rule, int count) {
        return new DeductionData(rule, count, true, "法律规定不明确", List.of(PAGE), null);
    }
}
