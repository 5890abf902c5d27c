package org.assize.internal.ui.check.timeline;

import java.util.Optional;
import java.util.function.ToIntFunction;

import org.assize.internal.ui.check.timeline.model.Arrangement;
import org.assize.internal.ui.check.timeline.model.CaseTimeline;
import org.assize.internal.ui.check.timeline.model.Happening;
import org.assize.internal.ui.check.timeline.model.TimeScale;
import org.jspecify.annotations.Nullable;

/** The timeline that is drawn: how far it is stretched, what is selected, and which page the reader shows. */
final class Course {

    private static final double LEAST_DAY = 16;
    private static final double MOST_DAY = 4_000;
    /** A column as narrow as this cannot hold the number of its day and a sign. */
    private static final double READABLE_DAY = 52;

    private CaseTimeline timeline = CaseTimeline.NONE;
    private TimeScale scale = TimeScale.of(timeline);
    private Arrangement arrangement = Arrangement.of(timeline, scale, 1, h -> 0);
    private double day = READABLE_DAY;
    private @Nullable Happening selected;
    private String document = "";
    private int page;

    /** Shows another timeline; the entry that was selected stays so if it is still there. */
    void show(CaseTimeline other) {
        timeline = other;
        scale = TimeScale.of(other);
        if (selected != null && !other.happenings().contains(selected)) {
            selected = null;
        }
    }

    /** Stretches the axis by a factor; within sensible bounds. */
    void zoom(double factor) {
        day = Math.clamp(day * factor, LEAST_DAY, MOST_DAY);
    }

    /** Stretches the axis so that it fills a width; no narrower than it can be read. */
    void fit(int width) {
        day = scale.width() == 0 ? READABLE_DAY : Math.clamp(width / scale.width(), READABLE_DAY, MOST_DAY);
    }

    /** Finds the places of all entries anew. */
    void arrange(ToIntFunction<Happening> words) {
        arrangement = Arrangement.of(timeline, scale, day, words);
    }

    CaseTimeline timeline() {
        return timeline;
    }

    TimeScale scale() {
        return scale;
    }

    Arrangement arrangement() {
        return arrangement;
    }

    /** {@return pixels of a day without known times} */
    double day() {
        return day;
    }

    Optional<Happening> selected() {
        return Optional.ofNullable(selected);
    }

    void select(@Nullable Happening happening) {
        selected = happening;
    }

    /** The reader shows this page now. */
    void reading(String shownDocument, int shownPage) {
        document = shownDocument;
        page = shownPage;
    }

    /** {@return whether the reader shows the page on which an entry is written} */
    boolean isBeingRead(Happening happening) {
        return happening.isOn(document, page);
    }
}
