package org.assize.internal.ui.document.marklist;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.assize.annotation.MarkFilter;
import org.assize.annotation.anchor.AnchorOutcome;
import org.assize.internal.ui.document.mark.MarkWords;
import org.assize.model.annotation.MarkKind;
import org.assize.model.annotation.MarkStatus;

/** By what a list of marks can be narrowed. Values are handed about as strings that only the field understands. */
enum FilterField {

    KIND {
        @Override
        Set<String> of(MarkRow row) {
            return Set.of(row.data().kind().name());
        }

        @Override
        Set<String> of(ListFilter filter) {
            return names(filter.marks().kinds());
        }

        @Override
        ListFilter with(ListFilter filter, Set<String> values) {
            MarkFilter f = filter.marks();
            return new ListFilter(new MarkFilter(f.text(), f.authors(), f.tags(), f.colours(),
                    parsed(values, MarkKind::valueOf), f.statuses()), filter.outcomes());
        }

        @Override
        String label(String value, MarkRow row) {
            return MarkWords.of(MarkKind.valueOf(value));
        }
    },

    COLOUR {
        @Override
        Set<String> of(MarkRow row) {
            return Set.of(row.data().style().colour());
        }

        @Override
        Set<String> of(ListFilter filter) {
            return filter.marks().colours();
        }

        @Override
        ListFilter with(ListFilter filter, Set<String> values) {
            MarkFilter f = filter.marks();
            return new ListFilter(new MarkFilter(f.text(), f.authors(), f.tags(), values, f.kinds(), f.statuses()),
                    filter.outcomes());
        }

        @Override
        String label(String value, MarkRow row) {
            return MarkWords.colour(value);
        }
    },

    TAG {
        @Override
        Set<String> of(MarkRow row) {
            return Set.copyOf(row.data().tags());
        }

        @Override
        Set<String> of(ListFilter filter) {
            return filter.marks().tags();
        }

        @Override
        ListFilter with(ListFilter filter, Set<String> values) {
            MarkFilter f = filter.marks();
            return new ListFilter(new MarkFilter(f.text(), f.authors(), values, f.colours(), f.kinds(),
                    f.statuses()), filter.outcomes());
        }

        @Override
        String label(String value, MarkRow row) {
            return value;
        }
    },

    AUTHOR {
        @Override
        Set<String> of(MarkRow row) {
            return Set.of(row.mark().author());
        }

        @Override
        Set<String> of(ListFilter filter) {
            return filter.marks().authors();
        }

        @Override
        ListFilter with(ListFilter filter, Set<String> values) {
            MarkFilter f = filter.marks();
            return new ListFilter(new MarkFilter(f.text(), values, f.tags(), f.colours(), f.kinds(), f.statuses()),
                    filter.outcomes());
        }

        @Override
        String label(String value, MarkRow row) {
            return MarkLabels.author(row);
        }
    },

    STATUS {
        @Override
        Set<String> of(MarkRow row) {
            return Set.of(row.mark().status().name());
        }

        @Override
        Set<String> of(ListFilter filter) {
            return names(filter.marks().statuses());
        }

        @Override
        ListFilter with(ListFilter filter, Set<String> values) {
            MarkFilter f = filter.marks();
            return new ListFilter(new MarkFilter(f.text(), f.authors(), f.tags(), f.colours(), f.kinds(),
                    parsed(values, MarkStatus::valueOf)), filter.outcomes());
        }

        @Override
        String label(String value, MarkRow row) {
            return MarkLabels.of(MarkStatus.valueOf(value));
        }
    },

    PLACE {
        @Override
        Set<String> of(MarkRow row) {
            return Set.of(row.outcome().name());
        }

        @Override
        Set<String> of(ListFilter filter) {
            return names(filter.outcomes());
        }

        @Override
        ListFilter with(ListFilter filter, Set<String> values) {
            return new ListFilter(filter.marks(), parsed(values, AnchorOutcome::valueOf));
        }

        @Override
        String label(String value, MarkRow row) {
            return MarkLabels.of(AnchorOutcome.valueOf(value));
        }
    };

    /** {@return what the field of a row holds} */
    abstract Set<String> of(MarkRow row);

    /** {@return the values that a filter wants; empty if any will do} */
    abstract Set<String> of(ListFilter filter);

    /** {@return the filter with other values wanted in this field} */
    abstract ListFilter with(ListFilter filter, Set<String> values);

    /** {@return a value in words; the row is one that has it} */
    abstract String label(String value, MarkRow row);

    String label() {
        return switch (this) {
            case KIND -> Messages.fieldKind;
            case COLOUR -> Messages.fieldColour;
            case TAG -> Messages.fieldTag;
            case AUTHOR -> Messages.fieldAuthor;
            case STATUS -> Messages.fieldStatus;
            case PLACE -> Messages.fieldPlace;
        };
    }

    private static <E extends Enum<E>> Set<String> names(Set<E> values) {
        return values.stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    private static <E> Set<E> parsed(Set<String> values, Function<String, E> parser) {
        return values.stream().map(parser).collect(Collectors.toUnmodifiableSet());
    }
}
