package org.assize.internal.plugins.checks.course;

import java.time.LocalDate;

import org.assize.check.Moment;
import org.assize.check.Place;
import org.assize.internal.plugins.checks.fact.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a case, and what says so.
 *
 * @param moment     when
 * @param passage    where it is written; absent if only the metadata says it
 * @param confidence how sure that is
 */
public record Step(Moment moment, @Nullable Passage passage, double confidence) {

    private static final double METADATA = 0.8;

    /** {@return a step that a document tells} */
    public static Step of(Moment moment, Passage passage, double reading) {
        return new Step(moment, passage, reading * passage.confidence());
    }

    /** {@return a step that only the metadata tells: other documents may say otherwise} */
    public static Step ofMetadata(LocalDate day) {
        return new Step(Moment.of(day), null, METADATA);
    }

    /** {@return the day} */
    public LocalDate day() {
        return moment.day();
    }

    /** {@return where it is written, for the timeline} */
    public @Nullable Place place() {
        return passage == null ? null : passage.place();
    }
}
