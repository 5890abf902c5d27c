package org.assize.internal.plugins.checks.course;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.assize.internal.plugins.checks.fact.CaseFacts;
import org.assize.internal.plugins.checks.fact.CompactText;
import org.assize.internal.plugins.checks.fact.DocumentFacts;
import org.assize.internal.plugins.checks.fact.DocumentType;
import org.assize.internal.plugins.checks.fact.Gap;
import org.assize.internal.plugins.checks.fact.Passage;
import org.assize.internal.plugins.checks.fact.WrittenDate;
import org.assize.internal.plugins.checks.law.Citation;
import org.assize.internal.plugins.checks.law.Citations;
import org.assize.internal.plugins.checks.law.Penalty;
import org.jspecify.annotations.Nullable;

/** What ends a case: the decision on a penalty, or the opinion recommending prosecution. */
public final class Ruling {

    private static final Pattern FACTS = Pattern.compile("(?:现?查明|审查明|侦查查明|认定)(?:的)?(?:事实)?(?:如下)?[:,]");
    private static final Pattern EVIDENCE = Pattern.compile("(?:以上|上述)(?:违法|犯罪)?事实|认定上述|证据如下|综上所述");
    private static final Pattern GROUND = Pattern.compile("(?:根据|依照|依据)《");
    private static final Pattern REMEDY = Pattern.compile("如不服|不服本决定|对本决定不服|此致");
    private static final Pattern ON_THE_SPOT = Pattern.compile("当场处罚决定书|当场作出");

    private final DocumentFacts document;
    private final @Nullable LocalDate upstream;
    private final int factsFrom;
    private final int factsTo;
    private final int end;

    private Ruling(DocumentFacts document, @Nullable LocalDate upstream) {
        this.document = document;
        this.upstream = upstream;
        CompactText text = document.text().compact();
        end = start(REMEDY, text, 0, text.length());
        factsFrom = Math.min(end, start(FACTS, text, 0, 0));
        factsTo = Math.min(end, start(EVIDENCE, text, factsFrom, start(GROUND, text, factsFrom, end)));
    }

    /** The last decision in the file: an earlier one may have been withdrawn. */
    static Optional<Ruling> of(CaseFacts facts) {
        DocumentType type = facts.isCriminal() ? DocumentType.INDICTMENT : DocumentType.DECISION;
        return facts.documents().stream().filter(d -> d.type() == type).reduce((a, b) -> b)
                .map(d -> new Ruling(d, facts.caseFile().decided()));
    }

    private static int start(Pattern pattern, CompactText text, int from, int otherwise) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find(from) ? matcher.start() : otherwise;
    }

    /** {@return the document} */
    public DocumentFacts document() {
        return document;
    }

    /** {@return whether it was given on the spot, by the simple procedure} */
    public boolean isOnTheSpot() {
        return document.text().has(ON_THE_SPOT);
    }

    /** {@return the facts found} */
    public Passage facts() {
        return document.text().passage(factsFrom, factsTo);
    }

    /** {@return what is decided: from the evidence to the remedies} */
    public Passage operative() {
        return document.text().passage(factsTo, end);
    }

    /** {@return when it was made: the date below the seal} */
    public Optional<Step> day() {
        CompactText text = document.text().compact();
        Comparator<WrittenDate> inWords = Comparator.comparing(d -> Character.isDigit(text.charAt(d.from())));
        return document.dates().stream().filter(d -> d.isWritten() && d.from() >= end)
                .filter(d -> text.gap(d.from()).atLeast(Gap.LINE) && text.gap(d.to()).atLeast(Gap.LINE))
                .min(inWords.thenComparing(WrittenDate::from)).flatMap(d -> Course.step(document, d, upstream))
                .or(() -> Course.metadata(upstream)).or(() -> Course.metadata(document.document().date()));
    }

    /** {@return the day of the act: the first date of the facts} */
    public Optional<Step> act() {
        return document.datesIn(facts()).stream().filter(WrittenDate::isWritten).findFirst()
                .flatMap(d -> Course.step(document, d, null));
    }

    /** {@return the articles it rests on} */
    public List<Citation> citations() {
        return Citations.find(document.text().compact()).stream()
                .filter(c -> c.from() >= factsTo && c.from() < end).toList();
    }

    /** {@return the penalty it sets, where it can be read} */
    public Optional<Sentence> sentence() {
        return Sentence.in(operative());
    }

    /** {@return the penalty; nothing if none can be read} */
    public Penalty penalty() {
        return sentence().map(Sentence::penalty).orElse(new Penalty(false, 0, 0));
    }
}
