package org.assize.internal.plugins.checks.law;

import java.util.List;

import org.assize.check.LegalSource;

/**
 * A rule as it applies on a day.
 *
 * @param name    its name in the table
 * @param sources where it stands, the special law first
 * @param numbers what it sets: days, months, yuan; by the rule
 */
public record LegalRule(String name, List<LegalSource> sources, List<Integer> numbers) {

    /** Copies the lists. */
    public LegalRule {
        sources = List.copyOf(sources);
        numbers = List.copyOf(numbers);
    }

    /** {@return the first number it sets} */
    public int number() {
        return numbers.getFirst();
    }
}
