package org.assize.check.run;

import java.nio.file.Path;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What is proposed may be another now.
 *
 * @param library   directory of the library; null when checks came or went, or were switched on or off
 * @param caseFiles the case files concerned; empty for all
 */
public record CheckChange(@Nullable Path library, Set<String> caseFiles) {

    /** Copies the set. */
    public CheckChange {
        caseFiles = Set.copyOf(caseFiles);
    }
}
