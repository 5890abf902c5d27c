package org.assize.internal.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.assize.checklist.ChecklistIndex;
import org.assize.checklist.Texts;
import org.assize.model.checklist.DeductionRule;
import org.assize.model.checklist.Item;
import org.assize.model.review.AnswerOutcome;
import org.assize.records.event.AbsenceData;
import org.assize.records.event.AnswerData;
import org.assize.records.event.DeductionData;
import org.assize.records.event.EvidenceData;
import org.jspecify.annotations.Nullable;

/** Puts the answers of a review that cost something into words. */
final class Findings {

    private static final int QUOTE_LENGTH = 60;

    private final ChecklistIndex checklist;

    Findings(ChecklistIndex checklist) {
        this.checklist = checklist;
    }

    List<Finding> of(List<AnswerData> answers) {
        List<Finding> findings = new ArrayList<>();
        for (AnswerData answer : answers) {
            if (answer.outcome() == AnswerOutcome.FAILED) {
                findings.add(new Finding(item(answer.item()), "一票否决", BigDecimal.ZERO, answer.reason(),
                        places(answer.evidence(), answer.absence())));
            }
            if (answer.outcome() == AnswerOutcome.DEDUCTED) {
                answer.deductions().forEach(d -> findings.add(deduction(answer, d)));
            }
        }
        return findings;
    }

    private Finding deduction(AnswerData answer, DeductionData deduction) {
        DeductionRule rule = checklist.rule(answer.item(), deduction.rule()).orElse(null);
        String title = rule == null ? deduction.rule() : Texts.of(rule.getTitles(), Locale.CHINESE);
        String times = deduction.count() > 1 ? "（" + deduction.count() + " 处）" : "";
        String waived = deduction.waived() ? "（不扣分）" : "";
        return new Finding(item(answer.item()), title + times + waived, lost(rule, deduction), deduction.remark(),
                places(deduction.evidence(), deduction.absence()));
    }

    /** What the rule takes by itself, before the item's own limit. */
    private static BigDecimal lost(@Nullable DeductionRule rule, DeductionData deduction) {
        if (rule == null || deduction.waived()) {
            return BigDecimal.ZERO;
        }
        BigDecimal lost = rule.getAmount().multiply(BigDecimal.valueOf(deduction.count()));
        return rule.getCap() == null ? lost : lost.min(rule.getCap());
    }

    private String item(String id) {
        return id + " " + checklist.item(id).map(Item::getTitles).map(t -> Texts.of(t, Locale.CHINESE)).orElse("");
    }

    private static List<String> places(List<EvidenceData> evidence, @Nullable AbsenceData absence) {
        List<String> places = new ArrayList<>();
        for (EvidenceData e : evidence) {
            String quote = shortened(e.anchor().quote());
            String title = e.title().isEmpty() ? e.document() : e.title();
            places.add("《" + title + "》第 " + e.anchor().page() + " 页" + (quote.isEmpty() ? "" : "：“" + quote + "”"));
        }
        if (absence != null) {
            String uncertain = absence.pagesUncertain() == 0 ? ""
                    : "，" + absence.pagesUncertain() + " 页机器识读置信度低";
            places.add("经查" + (absence.scope().isEmpty() ? "全卷" : absence.scope()) + "（" + absence.pages() + " 页，其中 "
                    + absence.pagesWithoutText() + " 页无文本" + uncertain + "），未见" + absence.searched());
        }
        return places;
    }

    private static String shortened(String quote) {
        String line = quote.replaceAll("\\s*\\R\\s*", "").strip();
        int end = line.offsetByCodePoints(0, Math.min(QUOTE_LENGTH, line.codePointCount(0, line.length())));
        return end < line.length() ? line.substring(0, end) + "……" : line;
    }
}
