package org.assize.internal.ui.checklist.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.assize.checklist.ItemScore;
import org.assize.records.event.AnswerData;
import org.assize.records.event.DeductionData;
import org.assize.records.event.EvidenceData;
import org.jspecify.annotations.Nullable;

/** An item as shown, with what was answered and what it came to. */
public record SheetItem(String id, String title, String guidance, List<String> bases, boolean veto, boolean bonus,
        List<SheetRule> rules, @Nullable AnswerData answer, ItemScore score) {

    /** The same item with another answer; its score stays that of the old one. */
    public SheetItem with(@Nullable AnswerData other) {
        return new SheetItem(id, title, guidance, bases, veto, bonus, rules, other, score);
    }

    /** How often a rule is counted. */
    public int count(String rule) {
        return deduction(rule).map(DeductionData::count).orElse(0);
    }

    /** The deduction under a rule. */
    public Optional<DeductionData> deduction(String rule) {
        return answer == null ? Optional.empty()
                : answer.deductions().stream().filter(d -> d.rule().equals(rule)).findFirst();
    }

    /** All evidence of the answer, that of its deductions included. */
    public List<EvidenceData> evidence() {
        return answer == null ? List.of()
                : Stream.concat(answer.evidence().stream(),
                        answer.deductions().stream().flatMap(d -> d.evidence().stream())).toList();
    }

    /** The rule a gesture means when none was chosen: the first one that is counted, else the first. */
    public String defaultRule() {
        if (answer != null && !answer.deductions().isEmpty()) {
            return answer.deductions().getFirst().rule();
        }
        return rules.isEmpty() ? "" : rules.getFirst().id();
    }
}
