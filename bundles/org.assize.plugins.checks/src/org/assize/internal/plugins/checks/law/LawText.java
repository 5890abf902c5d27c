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
 */
public record LawText(String id, String family, String title, LocalDate from, @Nullable LocalDate until,
        int articles) {

    /** {@return whether it applied on a day} */
    public boolean applied(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** {@return an article of it as findings cite it} */
    public LegalSource source(String article) {
        return new LegalSource(title, article, from, until);
    }
}
