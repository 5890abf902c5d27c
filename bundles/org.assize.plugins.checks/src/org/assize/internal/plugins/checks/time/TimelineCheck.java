package org.assize.internal.plugins.checks.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.assize.check.AuditCheck;
import org.assize.check.CheckDescription;
import org.assize.check.CheckedCaseFile;
import org.assize.check.Findings;
import org.assize.check.TimelineEntry;
import org.assize.check.TimelineKind;
import org.assize.check.Wording;
import org.assize.internal.plugins.checks.fact.CaseFacts;
import org.assize.internal.plugins.checks.fact.DocumentFacts;
import org.assize.internal.plugins.checks.fact.DocumentType;
import org.assize.internal.plugins.checks.fact.Label;
import org.assize.internal.plugins.checks.fact.Passage;
import org.assize.internal.plugins.checks.fact.PersonName;
import org.assize.internal.plugins.checks.fact.Role;
import org.assize.internal.plugins.checks.fact.WrittenDate;
import org.osgi.service.component.annotations.Component;

/**
 * Adds to the timeline what no other check looks at: the act itself, the report of it, arrivals and expert opinions.
 */
@Component
public final class TimelineCheck implements AuditCheck {

    private static final Pattern ESTABLISHED = Pattern.compile("(?:现查明|经依法侦查查明|经查明|现已查明|查明)[:,]?");
    private static final int NEAR = 12;

    @Override
    public CheckDescription description() {
        return new CheckDescription("org.assize.checks.timeline", "1", "", new Wording("案件时间线", "Course of the case"),
                new Wording("从文书中提取案发、报案、受案、到案、鉴定的时间。",
                        "Takes from the documents when the act, the report, arrivals and expert opinions were."),
                Set.of(), List.of());
    }

    @Override
    public void check(CheckedCaseFile caseFile, Findings findings) {
        CaseFacts facts = CaseFacts.of(caseFile);
        facts.documents(DocumentType.DECISION, DocumentType.INDICTMENT).findFirst().flatMap(TimelineCheck::act)
                .ifPresent(findings::enter);
        for (DocumentFacts document : facts.documents()) {
            switch (document.type()) {
                case REGISTRATION -> {
                    enter(findings, document, document.date(Label.REPORTED), TimelineKind.ACCEPTANCE, "报案", "Report",
                            List.of());
                    enter(findings, document, accepted(document), TimelineKind.ACCEPTANCE, "受案", "Case accepted",
                            List.of());
                }
                case FILING -> enter(findings, document, document.closingDate(), TimelineKind.ACCEPTANCE, "立案",
                        "Investigation opened", List.of());
                case SUMMONS, COMPULSORY_SUMMONS -> enter(findings, document, document.date(Label.ARRIVAL),
                        TimelineKind.SUMMONS, "传唤到案", "Arrived on summons", suspects(document));
                case EXPERT_OPINION -> enter(findings, document, document.closingDate(), TimelineKind.EXPERT_OPINION,
                        "鉴定意见", "Expert opinion", List.of());
                default -> {
                    // Other documents are the matter of other checks.
                }
            }
        }
    }

    private static Optional<TimelineEntry> act(DocumentFacts decision) {
        Optional<Passage> established = decision.text().findAll(ESTABLISHED).stream().findFirst();
        return established.flatMap(e -> decision.dates().stream().filter(d -> d.from() >= e.to()
                && d.from() - e.to() < NEAR && d.day() != null).findFirst()).map(d -> entry(decision, d,
                TimelineKind.ACT, "案发", "The act",
                        List.of()));
    }

    /** The officers' date beside their proposal to accept the case. */
    private static Optional<WrittenDate> accepted(DocumentFacts registration) {
        return registration.fields(Label.OFFICERS).stream().flatMap(f -> registration.dates().stream()
                .filter(d -> d.day() != null && d.from() >= f.value().from() && d.from() <= f.value().to() + 2))
                .findFirst()
                .or(registration::closingDate);
    }

    private static List<String> suspects(DocumentFacts document) {
        return document.named(Role.SUSPECT).stream().map(PersonName::name).distinct().toList();
    }

    private static void enter(Findings findings, DocumentFacts document, Optional<WrittenDate> date, TimelineKind kind,
            String zh, String en, List<String> people) {
        date.filter(d -> d.day() != null).ifPresent(d -> findings.enter(entry(document, d, kind, zh, en, people)));
    }

    private static TimelineEntry entry(DocumentFacts document, WrittenDate date, TimelineKind kind, String zh,
            String en,
            List<String> people) {
        String names = String.join("、", people);
        return new TimelineEntry(kind, date.moment().orElseThrow(), null,
                new Wording(zh + names, en + (names.isEmpty() ? "" : ": " + names)), people,
                document.passage(date).place(), List.of());
    }
}
