package org.assize.internal.checklist;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

import org.assize.checklist.ChecklistIndex;
import org.assize.checklist.Score;
import org.assize.checklist.ScoringModel;
import org.assize.checklist.SectionScore;
import org.assize.checklist.Texts;
import org.assize.model.checklist.Checklist;
import org.assize.model.checklist.GradeBand;
import org.assize.model.checklist.NaPolicy;
import org.assize.records.event.AnswerData;

/**
 * The model {@code deduct-100}: every item loses at most its own marks, bonus marks come on top up to a cap and to 100,
 * a failed veto item makes the score 0. Six decimals inside, two published, both rounded half up.
 */
@Component(service = ScoringModel.class)
public final class Deduct100 implements ScoringModel {

    /** Id as checklists name it. */
    public static final String ID = "deduct-100";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Score score(Checklist checklist, List<AnswerData> answers) {
        Map<String, AnswerData> byItem = byItem(answers);
        List<SectionScore> sections = checklist.getSections().stream()
                .map(section -> SectionMarks.of(section, byItem))
                .toList();
        BigDecimal beforeVeto = published(checklist, sections);
        List<String> failed = SectionMarks.failedVetoes(checklist, byItem);
        BigDecimal value = failed.isEmpty() ? beforeVeto : BigDecimal.ZERO.setScale(2);
        Optional<GradeBand> band = band(checklist, value, !failed.isEmpty());
        int unanswered = sections.stream().mapToInt(SectionScore::unanswered).sum();
        int answered = (int) sections.stream().flatMap(s -> s.items().stream()).filter(i -> i.answered()).count();
        return new Score(id() + "/" + version(), value, beforeVeto,
                band.map(GradeBand::getId).orElse(""),
                band.map(found -> Texts.of(found.getTitles(), Locale.CHINESE)).orElse(""),
                failed, answered, unanswered, sections, InputsHash.of(this, checklist, byItem));
    }

    private static Map<String, AnswerData> byItem(List<AnswerData> answers) {
        Map<String, AnswerData> byItem = new HashMap<>();
        for (AnswerData answer : answers) {
            if (byItem.put(answer.item(), answer) != null) {
                throw new IllegalArgumentException("Two answers to item " + answer.item());
            }
        }
        return byItem;
    }

    /** Score with two decimals before veto; null when no item with marks applies. */
    private static @Nullable BigDecimal published(Checklist checklist, List<SectionScore> sections) {
        BigDecimal full = Marks.ZERO;
        BigDecimal kept = Marks.ZERO;
        BigDecimal added = Marks.ZERO;
        for (SectionScore section : sections) {
            full = full.add(section.full());
            kept = kept.add(section.kept());
            added = added.add(section.added());
        }
        if (full.signum() == 0) {
            return null;
        }
        BigDecimal base = checklist.getNaPolicy() == NaPolicy.RENORMALISE
                ? HUNDRED.multiply(kept).divide(full, Marks.SCALE, RoundingMode.HALF_UP)
                : kept.add(SectionMarks.fullOfNotApplicable(checklist, sections));
        BigDecimal bonus = added.min(Marks.orZero(checklist.getBonusCap()));
        return base.add(bonus).min(HUNDRED).setScale(2, RoundingMode.HALF_UP);
    }

    private static Optional<GradeBand> band(Checklist checklist, @Nullable BigDecimal value, boolean vetoed) {
        List<GradeBand> bands = ChecklistIndex.of(checklist).bands();
        if (value == null || bands.isEmpty()) {
            return Optional.empty();
        }
        GradeBand lowest = bands.getLast();
        if (vetoed) {
            return Optional.of(lowest);
        }
        return bands.stream().filter(band -> value.compareTo(band.getLowerBound()) >= 0).findFirst()
                .or(() -> Optional.of(lowest));
    }
}
