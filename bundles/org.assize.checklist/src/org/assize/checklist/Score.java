package org.assize.checklist;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.assize.records.event.ResultData;

/**
 * What a sheet came to.
 *
 * @param model id and version of the scoring model, for example {@code deduct-100/1}
 * @param value published score, 0 to 100 with two decimals; null when not scorable, that is when no item with marks
 *        applies and no veto item failed
 * @param beforeVeto published score had no veto item failed; null when no item with marks applies
 * @param grade id of the grade band; empty when not scorable
 * @param gradeTitle name of the grade in Chinese, as it goes into the records; empty when not scorable
 * @param failedVetoes ids of the veto items that failed, in checklist order
 * @param answered how many items are answered
 * @param unanswered how many are not; they counted as flawless
 * @param inputsHash SHA-256 (hex) over model, checklist and answers as far as the score depends on them
 */
public record Score(String model, @Nullable BigDecimal value, @Nullable BigDecimal beforeVeto, String grade,
        String gradeTitle, List<String> failedVetoes, int answered, int unanswered, List<SectionScore> sections,
        String inputsHash) {

    public Score {
        failedVetoes = List.copyOf(failedVetoes);
        sections = List.copyOf(sections);
    }

    /** Whether there is a value. */
    public boolean scorable() {
        return value != null;
    }

    /** Whether a veto item failed. */
    public boolean vetoed() {
        return !failedVetoes.isEmpty();
    }

    /** Whether every item is answered. */
    public boolean complete() {
        return unanswered == 0;
    }

    /** All items in checklist order. */
    public List<ItemScore> items() {
        return sections.stream().flatMap(section -> section.items().stream()).toList();
    }

    /** One item. */
    public Optional<ItemScore> item(String id) {
        return items().stream().filter(item -> item.item().equals(id)).findFirst();
    }

    /** The form in which a sealed review keeps its result. */
    public ResultData toResult() {
        return new ResultData(value, beforeVeto, grade, gradeTitle, vetoed(), model, inputsHash);
    }
}
