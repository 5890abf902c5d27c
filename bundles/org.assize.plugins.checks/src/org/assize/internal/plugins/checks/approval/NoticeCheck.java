package org.assize.internal.plugins.checks.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Component;

import org.assize.check.AuditCheck;
import org.assize.check.CheckDescription;
import org.assize.check.CheckedCaseFile;
import org.assize.check.FindingKind;
import org.assize.check.Findings;
import org.assize.check.TimelineEntry;
import org.assize.check.TimelineKind;
import org.assize.check.Wording;
import org.assize.internal.plugins.checks.course.Course;
import org.assize.internal.plugins.checks.course.Proposal;
import org.assize.internal.plugins.checks.course.Ruling;
import org.assize.internal.plugins.checks.course.Step;
import org.assize.internal.plugins.checks.fact.DocumentFacts;
import org.assize.internal.plugins.checks.fact.DocumentType;
import org.assize.internal.plugins.checks.fact.WrittenDate;
import org.assize.internal.plugins.checks.law.Law;

/** Looks whether who is punished was told beforehand, what for and what their rights are. */
@Component
public final class NoticeCheck implements AuditCheck {

    static final String MISSING = "notice-missing";
    static final String LATE = "notice-after-decision";

    private static final FindingKind MISSING_KIND = new FindingKind(MISSING,
            new Wording("未告知", "No notice before the decision"), Law.sources("notice"));
    private static final FindingKind LATE_KIND = new FindingKind(LATE,
            new Wording("决定后才告知", "Notice after the decision"), Law.sources("notice"));

    /** What an oral or written notice says, in whatever document: quick handling allows a note instead of a record. */
    private static final Pattern TOLD = Pattern.compile("拟(?:对你|对其|作出的?(?:行政)?处罚|给予)|处罚前告知|"
            + "告知[^。]{0,20}拟[^。]{0,10}处罚");
    private static final DocumentType[] SILENT = {DocumentType.COVER, DocumentType.CONTENTS, DocumentType.DECISION,
        DocumentType.CLOSING_REPORT, DocumentType.APPROVAL};

    @Override
    public CheckDescription description() {
        return new CheckDescription("org.assize.checks.notice", "1", Law.STATE,
                new Wording("处罚前告知", "Notice before the decision"),
                new Wording("核对作出处罚决定前是否履行告知程序；刑事案件核对诉讼权利告知是否晚于侦查终结。",
                        "Looks whether notice was given before the decision, and in criminal cases whether rights were "
                                + "told before the investigation ended."),
                Set.of("ADMINISTRATIVE", "CRIMINAL"), List.of(MISSING_KIND, LATE_KIND));
    }

    @Override
    public void check(CheckedCaseFile caseFile, Findings findings) {
        Course course = Course.of(caseFile);
        boolean criminal = course.facts().isCriminal();
        DocumentType record = criminal ? DocumentType.RIGHTS_NOTICE : DocumentType.NOTICE_RECORD;
        List<DocumentFacts> records = course.facts().documents().stream().filter(d -> d.type() == record).toList();
        Optional<Step> decided = course.decided();
        for (DocumentFacts document : records) {
            told(document).ifPresent(told -> {
                boolean late = decided.isPresent() && told.day().isAfter(decided.get().day());
                findings.enter(new TimelineEntry(TimelineKind.NOTICE, told.moment(), null, criminal
                        ? new Wording("告知诉讼权利义务", "Rights told") : new Wording("处罚前告知", "Notice of the penalty"),
                        List.of(), told.place(), late ? List.of(LATE) : List.of()));
                if (late) {
                    late(document, told, decided.get(), criminal, findings);
                }
            });
        }
        if (!criminal && records.isEmpty()) {
            course.ruling().filter(ruling -> isSilent(course)).ifPresent(r -> missing(course, r, findings));
        }
    }

    private static boolean isSilent(Course course) {
        return course.facts().documents().stream().filter(d -> !d.type().isOneOf(SILENT))
                .noneMatch(d -> d.text().has(TOLD));
    }

    /** When it was told: the beginning of the record, else the last date on it, else what the upstream system says. */
    private static Optional<Step> told(DocumentFacts document) {
        LocalDate upstream = document.document().date();
        return document.act().flatMap(act -> Optional.ofNullable(act.start())).filter(WrittenDate::isWritten)
                .or(() -> document.dates().stream().filter(WrittenDate::isWritten).reduce((a, b) -> b))
                .flatMap(d -> Course.step(document, d, upstream)).or(() -> Course.metadata(upstream));
    }

    private static void late(DocumentFacts document, Step told, Step decided, boolean criminal, Findings findings) {
        LocalDate day = decided.day();
        String what = criminal ? "诉讼权利义务于" : "处罚前告知于";
        Proposal.of(LATE, document.document().path(),
                what + told.day() + "进行，而" + (criminal ? "起诉意见" : "处罚决定") + "已于" + day + "作出。",
                (criminal ? "The rights were told on " : "Notice of the penalty was given on ") + told.day()
                        + ", after " + (criminal ? "the opinion recommending prosecution of " : "the decision of ")
                        + day + ".")
                .by(told, decided).under(Law.at(day).rule(criminal ? "rights.criminal" : "notice"))
                .on(Optional.of(document)).to(findings);
    }

    private static void missing(Course course, Ruling ruling, Findings findings) {
        if (ruling.isOnTheSpot() || ruling.penalty().isEmpty() && !course.facts().isFullyRead()) {
            return;
        }
        LocalDate day = course.decided().map(Step::day).orElse(LocalDate.MAX);
        Proposal.of(MISSING, "decision",
                "卷内没有行政处罚告知笔录，也没有文书记载在作出处罚决定前告知了拟作出处罚的事实、理由、依据和权利。",
                "There is no record of notice, and no document says that the penalty intended, its reasons and basis "
                        + "and the rights were told before the decision.")
                .at(ruling.sentence().map(s -> s.passage()).orElse(ruling.operative().sentence()))
                .lacking("行政处罚告知笔录或者其他告知记载", "a record of notice, or a note of it", "行政处罚告知笔录",
                        "处罚前告知", "拟对你", "陈述和申辩")
                .sure(course.facts().isFullyRead() ? 1 : 0.6).under(Law.at(day).rule("notice")).to(findings);
    }
}
