package org.assize.internal.ui.casefile.explorer;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.assize.internal.ui.casefile.Messages;
import org.assize.ui.Icons;

/** How the explorer groups case files. */
enum Grouping {
    ROUND(Messages.byRound, Icons.ROUND), UNIT(Messages.byUnit, Icons.UNIT), MONTH(Messages.byMonth, Icons.MONTH),
    HANDLER(Messages.byHandler, Icons.HANDLER), NONE(Messages.flat, Icons.LIBRARY);

    private final String label;
    private final Icons icon;

    Grouping(String label, Icons icon) {
        this.label = label;
        this.icon = icon;
    }

    String label() {
        return label;
    }

    Icons icon() {
        return icon;
    }

    /** Keys of the groups a case file belongs to; the empty key is the group of those without one. */
    List<String> keys(CaseEntry entry) {
        return switch (this) {
            case ROUND -> entry.rounds().isEmpty() ? List.of("")
                    : entry.rounds().stream().map(RoundMark::round).toList();
            case UNIT -> List.of(entry.unit());
            case MONTH -> List.of(entry.month());
            case HANDLER -> List.of(entry.handler());
            case NONE -> List.of("");
        };
    }

    /** The order of the groups; the group of those without a key is the last. */
    Comparator<String> order(Catalog catalog) {
        Comparator<String> known = switch (this) {
            case ROUND -> Comparator.comparingInt(catalog.rounds()::indexOf);
            case MONTH -> Comparator.reverseOrder();
            case UNIT, HANDLER, NONE -> Collator.getInstance(Locale.CHINA)::compare;
        };
        return Comparator.comparing(String::isEmpty).thenComparing(known).thenComparing(Comparator.naturalOrder());
    }

    /** What a group is called. */
    String title(String key, Catalog catalog) {
        if (key.isEmpty()) {
            return this == ROUND ? Messages.notInRound : Messages.unknown;
        }
        return this == ROUND ? catalog.titles().getOrDefault(key, key) : key;
    }
}
