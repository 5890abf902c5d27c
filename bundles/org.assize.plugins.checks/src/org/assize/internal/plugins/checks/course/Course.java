package org.assize.internal.plugins.checks.course;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

import org.assize.check.CheckedCaseFile;
import org.assize.check.Moment;
import org.assize.internal.plugins.checks.fact.CaseFacts;
import org.assize.internal.plugins.checks.fact.DocumentFacts;
import org.assize.internal.plugins.checks.fact.DocumentType;
import org.assize.internal.plugins.checks.fact.Label;
import org.assize.internal.plugins.checks.fact.Passage;
import org.assize.internal.plugins.checks.fact.WrittenDate;
import org.assize.internal.plugins.checks.fact.WrittenDate.Reading;
import org.jspecify.annotations.Nullable;

/** When the steps of a case were, by its documents, and where they say nothing by its metadata. */
public final class Course {

    private static final Pattern RECEIPT = Pattern.compile("受案回执");

    private final CaseFacts facts;
    private final Optional<Ruling> ruling;

    private Course(CaseFacts facts) {
        this.facts = facts;
        this.ruling = Ruling.of(facts);
    }

    /** {@return the course of a case} */
    public static Course of(CheckedCaseFile caseFile) {
        return new Course(CaseFacts.of(caseFile));
    }

    /** {@return the facts of all documents} */
    public CaseFacts facts() {
        return facts;
    }

    /** {@return the decision on the penalty, or the opinion recommending prosecution} */
    public Optional<Ruling> ruling() {
        return ruling;
    }

    /** {@return when it was decided} */
    public Optional<Step> decided() {
        return ruling.flatMap(Ruling::day).or(() -> metadata(facts.caseFile().decided()));
    }

    /** {@return when the case was accepted: by its registration, else by the cover, else by the metadata} */
    public Optional<Step> accepted() {
        LocalDate upstream = facts.caseFile().accepted();
        return facts.documents(DocumentType.REGISTRATION).findFirst().flatMap(d -> registered(d, upstream))
                .or(() -> facts.documents(DocumentType.COVER).findFirst()
                        .flatMap(d -> d.date(Label.ACCEPTED).flatMap(date -> step(d, date, upstream))))
                .or(() -> metadata(upstream));
    }

    /** {@return when it was closed} */
    public Optional<Step> closed() {
        return facts.documents(DocumentType.CLOSING_REPORT).findFirst()
                .flatMap(d -> d.closingDate().or(() -> last(d, d.text().length()))
                        .flatMap(date -> step(d, date, facts.caseFile().closed())))
                .or(() -> metadata(facts.caseFile().closed()));
    }

    /** {@return the day of the act the case is about} The first date of the facts found; else the day of acceptance. */
    public Optional<Step> act() {
        return ruling.flatMap(Ruling::act).or(this::accepted);
    }

    /** {@return a day that an upstream system gives} */
    public static Optional<Step> metadata(@Nullable LocalDate day) {
        return Optional.ofNullable(day).map(Step::ofMetadata);
    }

    /**
     * {@return a date of a document} Where a machine read another day than the upstream system
     * gives, or was not sure of it, that one.
     */
    public static Optional<Step> step(DocumentFacts document, WrittenDate date, @Nullable LocalDate upstream) {
        if (date.day() == null) {
            return date.reading() == Reading.DOUBTFUL ? metadata(upstream) : Optional.empty();
        }
        Passage passage = document.passage(date);
        if (passage.isMachineRead() && upstream != null && !upstream.equals(date.day())) {
            return metadata(upstream);
        }
        return Optional.of(Step.of(new Moment(date.day(), date.time()), passage, date.confidence()));
    }

    private static Optional<Step> registered(DocumentFacts document, @Nullable LocalDate upstream) {
        int end = document.text().findAll(RECEIPT).stream().mapToInt(Passage::from).max()
                .orElse(document.text().length());
        return last(document, end).flatMap(date -> step(document, date, upstream));
    }

    private static Optional<WrittenDate> last(DocumentFacts document, int before) {
        return document.dates().stream().filter(d -> d.isWritten() && d.from() < before).reduce((a, b) -> b);
    }
}
