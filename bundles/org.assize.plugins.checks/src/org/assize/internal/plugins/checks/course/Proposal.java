package org.assize.internal.plugins.checks.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.assize.check.Absence;
import org.assize.check.Finding;
import org.assize.check.Findings;
import org.assize.check.LegalSource;
import org.assize.check.Place;
import org.assize.check.Wording;
import org.assize.internal.plugins.checks.fact.DocumentFacts;
import org.assize.internal.plugins.checks.fact.Passage;
import org.assize.internal.plugins.checks.law.LegalRule;
import org.jspecify.annotations.Nullable;

/** Puts a finding together. */
public final class Proposal {

    private final String kind;
    private final String key;
    private final Wording explanation;
    private final List<Place> places = new ArrayList<>();
    private final List<LegalSource> sources = new ArrayList<>();
    private double confidence = 1;
    private @Nullable Absence absence;

    private Proposal(String kind, String key, Wording explanation) {
        this.kind = kind;
        this.key = key;
        this.explanation = explanation;
    }

    /** {@return a finding of a kind, with what tells it apart in its case file and what it says} */
    public static Proposal of(String kind, String key, String zh, String en) {
        return new Proposal(kind, key, new Wording(zh, en));
    }

    /** Adds places; how sure they are read lowers the confidence. */
    public Proposal at(@Nullable Passage... passages) {
        for (Passage passage : passages) {
            if (passage != null && passage.in().length() > 0) {
                places.add(passage.place());
                confidence = Math.min(confidence, passage.confidence());
            }
        }
        return this;
    }

    /** Adds the first page of a document as a whole, if nothing more exact shows it. */
    public Proposal on(Optional<DocumentFacts> document) {
        if (places.isEmpty()) {
            document.filter(d -> !d.document().pages().isEmpty()).ifPresent(d -> places.add(d.firstPage()));
        }
        return this;
    }

    /** Adds what a step is told by. */
    public Proposal by(Step... steps) {
        for (Step step : steps) {
            confidence = Math.min(confidence, step.confidence());
            Optional.ofNullable(step.place()).ifPresent(places::add);
        }
        return this;
    }

    /** Lowers the confidence. */
    public Proposal sure(double factor) {
        confidence *= factor;
        return this;
    }

    /** Says what was looked for in vain, in all documents. */
    public Proposal lacking(String zh, String en, String... queries) {
        absence = new Absence(new Wording(zh, en), List.of(), List.of(queries));
        return this;
    }

    /** Adds the law. */
    public Proposal under(Optional<LegalRule> rule) {
        rule.ifPresent(r -> sources.addAll(r.sources()));
        return this;
    }

    /** Adds an article. */
    public Proposal under(LegalSource source) {
        sources.add(source);
        return this;
    }

    /** Hands it in. What only the metadata tells has no place: then no document could be found that says so. */
    public void to(Findings findings) {
        if (places.isEmpty() && absence == null) {
            lacking("载明上述日期的文书", "a document that gives these dates", "审批", "告知", "送达", "决定");
        }
        findings.propose(new Finding(kind, key, explanation, Math.max(0.05, Math.min(1, confidence)),
                places.stream().filter(Objects::nonNull).distinct().toList(), absence, sources));
    }
}
