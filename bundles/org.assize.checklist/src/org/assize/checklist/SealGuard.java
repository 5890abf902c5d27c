package org.assize.checklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.assize.internal.checklist.AnswerCheck;
import org.assize.internal.checklist.Messages;
import org.assize.model.checklist.Checklist;
import org.assize.model.checklist.Item;
import org.assize.records.event.AnswerData;

/**
 * Tells why a sheet cannot be sealed yet. Every item must be answered or found not to apply, and whatever costs marks
 * must point to its page or to a record of what was searched. Bonus items may stay unanswered.
 */
public final class SealGuard {

    private final ChecklistIndex index;

    private SealGuard(ChecklistIndex index) {
        this.index = index;
    }

    /** A guard for sheets of this checklist. */
    public static SealGuard of(Checklist checklist) {
        return new SealGuard(ChecklistIndex.of(checklist));
    }

    /**
     * Examines a sheet.
     *
     * @return the reasons, in checklist order, those about unknown items last; empty when the sheet may be sealed
     */
    public List<SealRefusal> refusals(List<AnswerData> answers) {
        List<SealRefusal> refusals = new ArrayList<>();
        Map<String, List<AnswerData>> byItem = new HashMap<>();
        answers.forEach(answer -> byItem.computeIfAbsent(answer.item(), id -> new ArrayList<>()).add(answer));
        for (Item item : index.items()) {
            List<AnswerData> given = byItem.getOrDefault(item.getId(), List.of());
            if (given.isEmpty() && !item.isBonus()) {
                refusals.add(refusal(SealRefusal.Code.UNANSWERED, item.getId(), Messages.sealUnanswered));
            } else if (given.size() > 1) {
                refusals.add(refusal(SealRefusal.Code.ANSWERED_TWICE, item.getId(), Messages.sealAnsweredTwice));
            }
            given.forEach(answer -> refusals.addAll(new AnswerCheck(index, item, answer).refusals()));
        }
        answers.stream()
                .map(AnswerData::item)
                .filter(id -> index.item(id).isEmpty())
                .distinct()
                .sorted()
                .forEach(id -> refusals.add(refusal(SealRefusal.Code.UNKNOWN_ITEM, id, Messages.sealUnknownItem)));
        return refusals;
    }

    /** What is wrong with one answer by itself, told while it is being written. */
    public List<SealRefusal> refusals(AnswerData answer) {
        return index.item(answer.item())
                .map(item -> new AnswerCheck(index, item, answer).refusals())
                .orElseGet(() -> List.of(
                        refusal(SealRefusal.Code.UNKNOWN_ITEM, answer.item(), Messages.sealUnknownItem)));
    }

    private SealRefusal refusal(SealRefusal.Code code, String item, String pattern) {
        return AnswerCheck.refusal(index, code, item, "", pattern);
    }
}
