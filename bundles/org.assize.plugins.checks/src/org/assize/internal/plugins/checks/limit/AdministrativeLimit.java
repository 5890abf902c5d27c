package org.assize.internal.plugins.checks.limit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.assize.check.Wording;
import org.assize.internal.plugins.checks.course.Course;
import org.assize.internal.plugins.checks.course.Ruling;
import org.assize.internal.plugins.checks.course.Step;
import org.assize.internal.plugins.checks.fact.DocumentFacts;
import org.assize.internal.plugins.checks.fact.DocumentType;
import org.assize.internal.plugins.checks.fact.Passage;
import org.assize.internal.plugins.checks.fact.WrittenDate;
import org.assize.internal.plugins.checks.law.Law;
import org.assize.internal.plugins.checks.law.LegalRule;
import org.assize.internal.plugins.checks.law.RestDays;
import org.jspecify.annotations.Nullable;

/** Until when an administrative case must be decided. */
final class AdministrativeLimit {

    private static final Pattern SECURITY = Pattern.compile("治安管理处罚法");
    private static final Pattern GRANTED = Pattern.compile(
            "(?:经|已|报)[^。,]{0,20}批准[^。]{0,10}延长[^。]{0,8}(?:办案|办理)?期限"
                    + "|延长(?:办案|办理)期限[^。]{0,10}(?:已|经)[^。]{0,6}批准|同意延长");
    private static final Pattern NOT_GRANTED = Pattern.compile(
            "未(?:报)?(?:经)?[^。]{0,24}(?:批准|办理|报批)?[^。]{0,6}延长[^。]{0,8}期限");

    private final Course course;
    private final LocalDate decided;
    private final LegalRule rule;

    private AdministrativeLimit(Course course, LocalDate decided, LegalRule rule) {
        this.course = course;
        this.decided = decided;
        this.rule = rule;
    }

    /** {@return the deadline, if the day of acceptance and a rule are known} */
    static Optional<Deadline> of(Course course) {
        return course.accepted().flatMap(start -> course.decided().flatMap(decided -> {
            boolean security = course.ruling().map(Ruling::document).map(d -> d.text().has(SECURITY)).orElse(false);
            String name = security ? "limit.security" : "limit.other";
            return Law.at(decided.day()).rule(name)
                    .map(rule -> new AdministrativeLimit(course, decided.day(), rule).deadline(start));
        }));
    }

    private Deadline deadline(Step start) {
        long expert = expertDays(start.day());
        long hearing = hearingDays(start.day());
        Optional<Passage> extension = extension();
        int extensions = extension.isPresent() ? rule.numbers().get(2) : 0;
        long days = rule.number() + expert + hearing + (long) extensions * rule.numbers().get(1);
        return new Deadline("decision", new Wording("办案期限", "The time for the case"), new Wording("受案", "Accepted"),
                start, RestDays.last(start.day().plusDays(days)), rule,
                reckoning(expert, hearing, extensions * rule.numbers().get(1)), extension, admitted(),
                extension.map(Passage::confidence).orElse(1.0));
    }

    private Wording reckoning(long expert, long hearing, int extended) {
        return new Wording("（" + rule.number() + "日" + (expert > 0 ? "，扣除鉴定期间" + expert + "日" : "")
                + (hearing > 0 ? "，扣除听证期间" + hearing + "日" : "")
                + (extended > 0 ? "，延长" + extended + "日" : "，未见批准延长") + "）",
                " (" + rule.number() + " days" + (expert > 0 ? ", and " + expert + " of expert opinions" : "")
                        + (hearing > 0 ? ", and " + hearing + " of a hearing" : "")
                        + (extended > 0 ? ", and " + extended + " of extension" : ", no extension found") + ")");
    }

    /** The time of expert opinions does not count: from the commission to the opinion, the longest of them. */
    private long expertDays(LocalDate accepted) {
        return course.facts().documents(DocumentType.EXPERT_OPINION, DocumentType.EXPERT_COMMISSION)
                .mapToLong(d -> days(Stream.of(d), accepted)).max().orElse(0);
    }

    /** Where the law says so, the time of a hearing does not count either: from its notice to its report. */
    private long hearingDays(LocalDate accepted) {
        return Law.at(decided).rule("limit.hearing").isEmpty() ? 0
                : days(course.facts().documents(DocumentType.HEARING_NOTICE, DocumentType.HEARING_RECORD,
                        DocumentType.HEARING_REPORT), accepted);
    }

    private static long days(Stream<DocumentFacts> documents, LocalDate accepted) {
        List<LocalDate> days = documents.flatMap(d -> d.dates().stream()).map(WrittenDate::day)
                .filter(day -> day != null && !day.isBefore(accepted)).sorted().toList();
        return days.isEmpty() ? 0 : ChronoUnit.DAYS.between(days.getFirst(), days.getLast());
    }

    private Optional<Passage> extension() {
        Optional<Passage> form = course.facts().documents(DocumentType.EXTENSION).findFirst()
                .map(d -> d.text().passage(0, Math.min(40, d.text().length())));
        return form.or(() -> course.facts().documents().stream().flatMap(d -> d.text().findAll(GRANTED).stream())
                .filter(p -> !NOT_GRANTED.matcher(p.sentence().text()).find()).findFirst());
    }

    private @Nullable Passage admitted() {
        return course.facts().documents(DocumentType.CLOSING_REPORT)
                .flatMap(d -> d.text().findAll(NOT_GRANTED).stream()).findFirst().map(Passage::sentence).orElse(null);
    }
}
