package org.assize.internal.plugins.checks.law;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * An article that sets penalties, with the causes of cases it is for.
 *
 * @param text       the text of the law it stands in
 * @param article    the article
 * @param causes     names of the causes
 * @param needs      what the facts say where it applies; absent if the cause alone decides
 * @param excludes   what the facts say where it does not apply; absent if nothing does
 * @param discretion the penalties it allows; absent where the table has none
 */
public record Offence(LawText text, ArticleNumber article, Set<String> causes, @Nullable Pattern needs,
        @Nullable Pattern excludes, @Nullable Discretion discretion) {

    /** Copies the set. */
    public Offence {
        causes = Set.copyOf(causes);
    }

    /** {@return whether it is for a cause} */
    public boolean isFor(String cause) {
        return causes.contains(cause);
    }

    /** {@return whether nothing in the facts speaks against it} */
    public boolean fits(CharSequence facts) {
        return !isExcluded(facts) && (needs == null || needs.matcher(facts).find());
    }

    /** {@return whether the facts contradict it, so that another of the articles for the cause applies} */
    public boolean isContradicted(CharSequence facts, List<Offence> ofCause) {
        return isExcluded(facts) || !fits(facts) && ofCause.stream().anyMatch(other -> other.fits(facts));
    }

    private boolean isExcluded(CharSequence facts) {
        return excludes != null && excludes.matcher(facts).find();
    }
}
