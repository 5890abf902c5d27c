package org.assize.internal.plugins.checks.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A place to sign: 见证人（签名）：张三, or 张三（签名捺指印）　2026年3月5日.
 *
 * @param role  who should sign there
 * @param names who signed, as far as it can be read; empty where nobody did or only a picture shows it
 * @param blank whether nothing is written there, or only the line to write on
 * @param date  the date beside it
 * @param whole the place
 */
public record Signature(Role role, List<PersonName> names, boolean blank, @Nullable WrittenDate date, Passage whole) {

    /** Copies the list. */
    public Signature {
        names = List.copyOf(names);
    }
}
