package org.assize.internal.sample.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.assize.internal.sample.Dice;
import org.assize.internal.sample.Digits;
import org.assize.internal.sample.world.Bureau;
import org.assize.internal.sample.world.Unit;
import org.assize.sample.SampleOptions;

/**
 * What must be known of all cases before any is written: its number comes from the order of decisions in its unit.
 *
 * @param number case number, also the name of the folder
 */
public record Outline(int index, Story story, Unit unit, LocalDate decided, LocalDate closed, String number) {

    /** How many of a hundred cases of the same units. */
    private static final int HEARINGS = 16;

    /** The outlines of a department, in the order of closing. */
    public static List<Outline> all(SampleOptions options, Bureau bureau) {
        int months = options.months();
        List<Story> stories = Story.all();
        List<Outline> drafts = new ArrayList<>();
        for (int i = 0; i < options.files(); i++) {
            Dice dice = Dice.of(options.seed(), "outline " + i);
            Story story = orHearing(dice.pick(stories), options.seed(), i);
            List<String> kinds = List.of(story.head("units").split(" "));
            Unit unit = dice.pick(bureau.units().stream().filter(u -> kinds.contains(u.kind())).toList());
            YearMonth month = options.lastMonth().minusMonths(months - 1L - i % months);
            LocalDate closed = month.atDay(dice.between(1, month.lengthOfMonth()));
            drafts.add(new Outline(i, story, unit, closed.minusDays(dice.between(1, 6)), closed, ""));
        }
        return numbered(drafts, options.seed());
    }

    /** Few stories end with a fine that carries the right to a hearing, so that some are told another way. */
    private static Story orHearing(Story story, long seed, int index) {
        Story hearing = Story.withHearing();
        boolean sameUnits = story.head("units").equals(hearing.head("units"));
        return sameUnits && Dice.of(seed, "hearing " + index).chance(HEARINGS) ? hearing : story;
    }

    private static List<Outline> numbered(List<Outline> drafts, long seed) {
        Map<String, Numbering> numberings = new LinkedHashMap<>();
        return drafts.stream()
                .sorted(Comparator.comparing(Outline::decided).thenComparingInt(Outline::index))
                .map(draft -> draft.numberedBy(numberings.computeIfAbsent(draft.series(), s -> new Numbering(s, seed))))
                .sorted(Comparator.comparing(Outline::closed).thenComparing(Outline::index))
                .toList();
    }

    private String series() {
        return "武公(" + unit.sign() + ")" + story.procedure().sign() + "〔" + decided.getYear() + "〕";
    }

    private Outline numberedBy(Numbering numbering) {
        return new Outline(index, story, unit, decided, closed, numbering.next());
    }

    /** Counts within a series; with gaps, because not every case comes to be closed. */
    private static final class Numbering {

        private final String series;
        private final Dice dice;
        private int last;

        Numbering(String series, long seed) {
            this.series = series;
            dice = Dice.of(seed, "numbers " + series);
            last = dice.below(30);
        }

        String next() {
            last += dice.between(1, 3);
            return series + Digits.of(last, 5) + "号";
        }
    }
}
