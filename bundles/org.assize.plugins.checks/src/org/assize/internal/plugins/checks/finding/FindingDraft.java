package org.assize.internal.plugins.checks.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.assize.check.Absence;
import org.assize.check.Finding;
import org.assize.check.LegalSource;
import org.assize.check.Place;
import org.assize.check.Wording;
import org.assize.internal.plugins.checks.fact.Passage;
import org.jspecify.annotations.Nullable;

/** Puts a finding together. It is as sure as the check, less where a machine read what it rests on. */
public final class FindingDraft {

    private static final double LEAST = 0.05;

    private final String kind;
    private final String key;
    private final Wording explanation;
    private final List<Place> places = new ArrayList<>();
    private final List<LegalSource> sources = new ArrayList<>();
    private double sure = 1;
    private double read = 1;
    private @Nullable Absence absence;

    private FindingDraft(String kind, String key, Wording explanation) {
        this.kind = kind;
        this.key = key;
        this.explanation = explanation;
    }

    /** {@return a draft without places} */
    public static FindingDraft of(String kind, String key, Wording explanation) {
        return new FindingDraft(kind, key, explanation);
    }

    /** Adds passages that show it, the most telling first; absent ones are left out. */
    public FindingDraft at(@Nullable Passage... passages) {
        for (Passage passage : passages) {
            if (passage != null && passage.from() < passage.to()) {
                Place place = passage.place();
                if (!places.contains(place)) {
                    places.add(place);
                }
                read = Math.min(read, passage.confidence());
            }
        }
        return this;
    }

    /** Adds a place. */
    public FindingDraft at(Place place) {
        places.add(place);
        return this;
    }

    /** Says what was looked for in vain, in the whole case file. */
    public FindingDraft missing(Wording searched, String... queries) {
        absence = new Absence(searched, List.of(), Arrays.asList(queries));
        return this;
    }

    /** Adds the law that applied. */
    public FindingDraft by(List<LegalSource> law) {
        sources.addAll(law);
        return this;
    }

    /** Says how sure the check is, given that everything is read right. */
    public FindingDraft sure(double confidence) {
        sure = confidence;
        return this;
    }

    /** {@return the finding} */
    public Finding finish() {
        return new Finding(kind, key, explanation, Math.clamp(sure * read, LEAST, 1), places, absence, sources);
    }
}
