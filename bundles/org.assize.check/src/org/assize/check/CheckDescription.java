package org.assize.check;

import java.util.List;
import java.util.Set;

/**
 * What a check is.
 *
 * @param id          stays the same over versions, starts with the name of the plugin, such as
 *                    {@code org.assize.checks.questioning}
 * @param version     changes whenever the same input could give another result; results of other versions are not used
 * @param law         which state of the law is built in, such as the day it was last compared; results made with
 *                    another are not used. Empty if the check rests on no law
 * @param title       a few words
 * @param description one or two sentences for who decides whether to use it
 * @param caseKinds   the kinds of case files it reads, as {@link CheckedCaseFile#kind()}; empty for all
 * @param kinds       what it can find; never empty unless it only adds to the timeline
 */
public record CheckDescription(String id, String version, String law, Wording title, Wording description,
        Set<String> caseKinds, List<FindingKind> kinds) {

    /** Copies the collections. */
    public CheckDescription {
        caseKinds = Set.copyOf(caseKinds);
        kinds = List.copyOf(kinds);
    }
}
