package org.assize.internal.plugins.checks.law;

import java.time.LocalDate;

import org.assize.check.LegalSource;
import org.jspecify.annotations.Nullable;

/**
 * A text of a law.
 *
 * @param id       name in the tables
 * @param family   short name of the law, the same for all its texts
 * @param title    title with the year of this text
 * @param from     first day on which it applied
 * @param until    last day, absent while it is in force
 * @param articles number of its last article; 0 where it is not known
 * @param firstPenal number of the first article that sets a penalty
 * @param lastPenal  number of the last one; 0 if it sets none, or none that is known
 */
public record LawText(String id, String family, String title, LocalDate from, @Nullable LocalDate until,
        int articles, int firstPenal, int lastPenal) {

    /** {@return whether an article is one that sets a penalty} */
    public boolean isPenal(ArticleNumber number) {
        return number.article() >= firstPenal && number.article() <= lastPenal;
    }

    /** {@return whether it cannot have an article, because it ends before} */
    public boolean isBeyond(ArticleNumber number) {
        return articles > 0 && number.article() > articles;
    }

    /** {@return whether it applied on a day} */
    public boolean applied(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** {@return an article of it as findings cite it} */
    public LegalSource source(String article) {
        return new LegalSource(title, article, from, until);
    }
}
