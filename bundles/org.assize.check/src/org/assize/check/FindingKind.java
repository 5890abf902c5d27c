package org.assize.check;

import java.util.List;

/**
 * A kind of finding that a check can make.
 *
 * @param code    lower-case words with hyphens, such as {@code one-officer}; never changes, since bindings to
 *                checklists and records use it. The kinds of a plugin for other departments start with its name and a
 *                dot
 * @param title   a few words
 * @param sources the law it rests on, with each text that applied at some time
 */
public record FindingKind(String code, Wording title, List<LegalSource> sources) {

    /** Copies the list. */
    public FindingKind {
        sources = List.copyOf(sources);
    }
}
