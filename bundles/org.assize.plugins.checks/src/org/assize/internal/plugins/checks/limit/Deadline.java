package org.assize.internal.plugins.checks.limit;

import java.time.LocalDate;
import java.util.Optional;

import org.assize.check.Wording;
import org.assize.internal.plugins.checks.course.Step;
import org.assize.internal.plugins.checks.fact.Passage;
import org.assize.internal.plugins.checks.law.LegalRule;
import org.jspecify.annotations.Nullable;

/**
 * Until when something had to be done.
 *
 * @param key        tells it apart within a case
 * @param name       what ends, a few words
 * @param event      what it runs from, as the beginning of a sentence
 * @param start      when that was
 * @param last       the last day
 * @param rule       the law that sets it
 * @param reckoning  what was added, as the end of a sentence; empty texts if nothing was
 * @param extension  the document that extends it, where there is one
 * @param admitted   where the file itself says that there was no extension
 * @param confidence how sure the reckoning is
 */
record Deadline(String key, Wording name, Wording event, Step start, LocalDate last, LegalRule rule,
        Wording reckoning, Optional<Passage> extension, @Nullable Passage admitted, double confidence) {

    String nameZh() {
        return name.zh();
    }

    String nameEn() {
        return name.en();
    }

    String zh() {
        return event.zh();
    }

    String en() {
        return event.en();
    }

    String reckoningZh() {
        return reckoning.zh();
    }

    String reckoningEn() {
        return reckoning.en();
    }
}
