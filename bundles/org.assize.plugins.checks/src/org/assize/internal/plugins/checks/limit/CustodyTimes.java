package org.assize.internal.plugins.checks.limit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.assize.check.Findings;
import org.assize.check.TimelineEntry;
import org.assize.check.TimelineKind;
import org.assize.check.Wording;
import org.assize.internal.plugins.checks.course.Course;
import org.assize.internal.plugins.checks.course.Step;
import org.assize.internal.plugins.checks.fact.DocumentFacts;
import org.assize.internal.plugins.checks.fact.DocumentType;
import org.assize.internal.plugins.checks.fact.Passage;
import org.assize.internal.plugins.checks.fact.WrittenDate;
import org.assize.internal.plugins.checks.law.Law;
import org.assize.internal.plugins.checks.law.LegalRule;
import org.jspecify.annotations.Nullable;

/**
 * The measures a suspect was under, by the documents that end and report the investigation, and until when each may
 * last. The first arrest and the first release count; times that start anew for other offences are not known here.
 */
final class CustodyTimes {

    private static final Pattern DETAINED = Pattern.compile("^[^。;]{0,14}?(?:刑事)?拘留");
    private static final Pattern ARRESTED = Pattern.compile("^[^。;0-9]{0,14}?逮捕");
    private static final Pattern BAILED = Pattern.compile("^[^。;]{0,14}?取保候审");
    private static final Pattern EXTENDED = Pattern.compile(
            "(?:批准|决定)(?:延长|重新计算)[^。]{0,6}侦查羁押期限|(?:经|已)[^。]{0,24}延长侦查羁押期限|延长侦查羁押期限(?:通知书|决定书)");
    private static final Pattern NOT_EXTENDED = Pattern.compile("未[^。]{0,10}延长[^。]{0,4}侦查羁押期限[^。]{0,4}");
    private static final int LONGEST_EXTENSION = 5;

    private final Course course;
    private final Findings findings;
    private final List<Deadline> deadlines = new ArrayList<>();

    private CustodyTimes(Course course, Findings findings) {
        this.course = course;
        this.findings = findings;
    }

    /** {@return the times of custody of a criminal case; enters the measures into the timeline} */
    static CustodyTimes of(Course course, Findings findings) {
        CustodyTimes times = new CustodyTimes(course, findings);
        times.measure(DETAINED, "刑事拘留", "Detained");
        times.measure(ARRESTED, "逮捕", "Arrested").ifPresent(times::arrested);
        times.measure(BAILED, "取保候审", "Released pending trial").ifPresent(times::bailed);
        return times;
    }

    /** {@return until when the investigation had to end} */
    List<Deadline> deadlines() {
        return deadlines;
    }

    private Optional<Step> measure(Pattern words, String zh, String en) {
        Optional<Step> found = course.facts().documents().stream()
                .filter(d -> d.type().isOneOf(DocumentType.INDICTMENT, DocumentType.CLOSING_REPORT, DocumentType.ARREST,
                        DocumentType.DETENTION, DocumentType.BAIL))
                .flatMap(d -> d.dates().stream().filter(date -> date.day() != null && follows(words, d, date))
                        .map(date -> Step.of(date.moment().orElseThrow(), d.passage(date), date.confidence())))
                .reduce(CustodyTimes::surer);
        found.ifPresent(step -> findings.enter(new TimelineEntry(TimelineKind.CUSTODY, step.moment(), null,
                new Wording(zh, en), List.of(), step.place(), List.of())));
        return found;
    }

    private static Step surer(Step a, Step b) {
        return b.confidence() > a.confidence() ? b : a;
    }

    private static boolean follows(Pattern words, DocumentFacts document, WrittenDate date) {
        String text = document.text().compact().text();
        return words.matcher(text.substring(date.to(), Math.min(text.length(), date.to() + 24))).find();
    }

    private void arrested(Step arrest) {
        Law.at(arrest.day()).rule("limit.arrest").ifPresent(rule -> {
            Optional<Passage> extension = extension();
            int months = rule.number() + (extension.isPresent() ? LONGEST_EXTENSION : 0);
            deadlines.add(deadline("arrest", new Wording("侦查羁押期限", "Custody for the investigation"),
                    new Wording("逮捕", "Arrested"), arrest, months, rule, extension));
        });
    }

    private void bailed(Step release) {
        if (deadlines.isEmpty()) {
            Law.at(release.day()).rule("limit.bail").ifPresent(rule -> deadlines.add(deadline("bail",
                    new Wording("取保候审期限", "Release pending trial"), new Wording("取保候审", "Released pending trial"),
                    release, rule.number(), rule, Optional.empty())));
        }
    }

    private Deadline deadline(String key, Wording name, Wording event, Step start, int months, LegalRule rule,
            Optional<Passage> extension) {
        LocalDate last = start.day().plusMonths(months);
        return new Deadline(key, name, event, start, last, rule,
                new Wording("（" + months + "个月" + (extension.isPresent() ? "，含延长" : "") + "）",
                        " (" + months + " months" + (extension.isPresent() ? " with extensions" : "") + ")"),
                extension, admitted(), 1);
    }

    private Optional<Passage> extension() {
        return course.facts().documents().stream().flatMap(d -> d.text().findAll(EXTENDED).stream())
                .filter(p -> !NOT_EXTENDED.matcher(p.sentence().text()).find()).findFirst();
    }

    private @Nullable Passage admitted() {
        return course.facts().documents(DocumentType.CLOSING_REPORT)
                .flatMap(d -> d.text().findAll(NOT_EXTENDED).stream()).findFirst().map(Passage::sentence).orElse(null);
    }
}
