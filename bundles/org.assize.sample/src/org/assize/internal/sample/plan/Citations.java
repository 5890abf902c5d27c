package org.assize.internal.sample.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.assize.internal.sample.Dice;
import org.assize.internal.sample.Resources;

/**
 * Which article papers cite. The Public Security Administration Punishments Law was revised with effect from 2026, its
 * articles renumbered: acts follow the law of their day, procedure that of the paper's day.
 */
final class Citations {

    static final LocalDate REVISED = LocalDate.of(2026, 1, 1);

    private static final String UNCHANGED = "same";

    private Citations() {
    }

    /** Puts the articles on procedure among the values, as of a day. */
    static void describe(LocalDate day, Map<String, String> values) {
        for (List<String> row : Resources.rows("laws.txt")) {
            values.put(row.get(0), row.get(day.isBefore(REVISED) ? 1 : 2));
        }
    }

    /** The article that an act of a day comes under. */
    static String article(Story story, LocalDate act) {
        String old = story.head("article.old");
        return act.isBefore(REVISED) && !old.equals(UNCHANGED) ? old : story.head("article");
    }

    /** An article that it does not come under: another one, or the right one under its number before the revision. */
    static String wrongArticle(Story story, LocalDate act, Dice dice) {
        String old = story.head("article.old");
        boolean renumbered = !act.isBefore(REVISED) && !old.equals(UNCHANGED);
        return renumbered && dice.chance(50) ? old : dice.pick(Resources.split(story.head("wrong"), ";"));
    }
}
