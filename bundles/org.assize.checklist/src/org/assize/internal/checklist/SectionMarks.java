package org.assize.internal.checklist;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.assize.checklist.ItemScore;
import org.assize.checklist.SectionScore;
import org.assize.model.checklist.Checklist;
import org.assize.model.checklist.Item;
import org.assize.model.checklist.Section;
import org.assize.model.review.AnswerOutcome;
import org.assize.records.event.AnswerData;

/** The sums of sections under {@code deduct-100}. */
final class SectionMarks {

    private SectionMarks() {
    }

    static SectionScore of(Section section, Map<String, AnswerData> answers) {
        BigDecimal full = Marks.ZERO;
        BigDecimal lost = Marks.ZERO;
        BigDecimal added = Marks.ZERO;
        int unanswered = 0;
        List<ItemScore> items = new ArrayList<>();
        for (Item item : section.getItems()) {
            ItemScore score = Marks.of(item, answers.get(item.getId()));
            items.add(score);
            added = added.add(score.added());
            lost = lost.add(score.lost());
            if (score.applicable() && !item.isBonus()) {
                full = full.add(score.full());
            }
            if (!score.answered() && !item.isBonus()) {
                unanswered++;
            }
        }
        return new SectionScore(section.getId(), full, lost, added, unanswered, items);
    }

    static BigDecimal fullOfNotApplicable(Checklist checklist, List<SectionScore> sections) {
        BigDecimal sum = Marks.ZERO;
        for (int s = 0; s < sections.size(); s++) {
            List<Item> items = checklist.getSections().get(s).getItems();
            List<ItemScore> scores = sections.get(s).items();
            for (int i = 0; i < scores.size(); i++) {
                if (!scores.get(i).applicable() && !items.get(i).isBonus()) {
                    sum = sum.add(scores.get(i).full());
                }
            }
        }
        return sum;
    }

    static List<String> failedVetoes(Checklist checklist, Map<String, AnswerData> answers) {
        return checklist.getSections().stream()
                .flatMap(section -> section.getItems().stream())
                .filter(Item::isVeto)
                .map(Item::getId)
                .filter(id -> answers.containsKey(id) && answers.get(id).outcome() == AnswerOutcome.FAILED)
                .toList();
    }
}
