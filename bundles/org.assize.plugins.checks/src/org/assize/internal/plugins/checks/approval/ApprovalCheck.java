package org.assize.internal.plugins.checks.approval;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;

import org.assize.check.AuditCheck;
import org.assize.check.CheckDescription;
import org.assize.check.CheckedCaseFile;
import org.assize.check.FindingKind;
import org.assize.check.Findings;
import org.assize.check.LegalSource;
import org.assize.check.TimelineEntry;
import org.assize.check.TimelineKind;
import org.assize.check.Wording;
import org.assize.internal.plugins.checks.course.Course;
import org.assize.internal.plugins.checks.course.Proposal;
import org.assize.internal.plugins.checks.course.Step;
import org.assize.internal.plugins.checks.fact.Passage;
import org.assize.internal.plugins.checks.law.Law;
import org.assize.internal.plugins.checks.law.LegalRule;

/** Looks whether all levels approved, in their order, and before the decision. */
@Component
public final class ApprovalCheck implements AuditCheck {

    static final String MISSING = "approval-step-missing";
    static final String OUT_OF_ORDER = "approval-out-of-order";
    static final String AFTER = "approval-after-decision";

    private static final double ONLY_UPSTREAM = 0.7;
    private static final List<LegalSource> SOURCES = Law.sources("approval");

    @Override
    public CheckDescription description() {
        return new CheckDescription("org.assize.checks.approval", "1", Law.STATE,
                new Wording("审核审批", "Chain of approval"),
                new Wording("核对承办人、办案部门、法制部门、局领导四级审核审批是否齐全、依次进行并早于决定。",
                        "Looks whether handler, department, legal department and chief all approved, in this order and "
                                + "not after the decision."),
                Set.of("ADMINISTRATIVE", "CRIMINAL"), List.of(
                        new FindingKind(MISSING, new Wording("审批环节缺失", "A step of approval is missing"), SOURCES),
                        new FindingKind(OUT_OF_ORDER, new Wording("审批次序颠倒", "Approval out of order"), SOURCES),
                        new FindingKind(AFTER, new Wording("决定后才审批", "Approval after the decision"), SOURCES)));
    }

    @Override
    public void check(CheckedCaseFile caseFile, Findings findings) {
        Course course = Course.of(caseFile);
        Optional<ApprovalForm> form = ApprovalForm.of(course.facts());
        Map<Level, Step> steps = ApprovalForm.steps(course, form);
        Optional<Step> decided = course.decided();
        Optional<LegalRule> rule = decided.or(course::accepted).flatMap(step -> Law.at(step.day())
                .rule(course.facts().isCriminal() ? "approval.criminal" : "approval"));
        for (Level level : Level.values()) {
            missing(level, course, form, rule, findings);
        }
        outOfOrder(steps, form, rule, findings);
        decided.ifPresent(day -> after(steps, form, day, rule, findings));
        steps.forEach((level, step) -> findings.enter(new TimelineEntry(TimelineKind.APPROVAL, step.moment(), null,
                new Wording(level.wording().zh() + "审批", "Approved by " + level.wording().en()), List.of(),
                step.place(),
                decided.isPresent() && step.day().isAfter(decided.get().day()) ? List.of(AFTER) : List.of())));
    }

    /** What stands on the form counts; what a machine could not read there, the upstream system may know. */
    private static void missing(Level level, Course course, Optional<ApprovalForm> form, Optional<LegalRule> rule,
            Findings findings) {
        CheckedCaseFile caseFile = course.facts().caseFile();
        boolean upstream = level.upstream(caseFile).isPresent();
        Optional<ApprovalForm.Entry> entry = form.flatMap(f -> f.entry(level));
        if (entry.isPresent()) {
            boolean machine = entry.get().whole().isMachineRead() && !entry.get().blank();
            if (entry.get().date().isEmpty() && !(machine && upstream) && !(entry.get().signed() && upstream)) {
                Proposal proposal = entry.get().signed() ? propose(level, "有签名而无日期", "is signed but not dated")
                        : propose(level, "没有签名和日期", "is neither signed nor dated");
                proposal.at(entry.get().whole()).sure(entry.get().signed() ? ONLY_UPSTREAM : 1).under(rule)
                        .to(findings);
            }
        } else if (level.isListed(caseFile) && !upstream) {
            Proposal proposal = propose(level, "在审批表和系统数据中都没有记载", "is found neither on a form nor in the metadata")
                    .sure(ONLY_UPSTREAM).lacking(level.wording().zh() + "的审核审批意见",
                            "the opinion of " + level.wording().en(), level.wording().zh(), "意见", "审批表");
            proposal.on(form.map(ApprovalForm::document));
            proposal.under(rule).to(findings);
        }
    }

    private static Proposal propose(Level level, String zh, String en) {
        return Proposal.of(MISSING, level.name(), level.wording().zh() + "的审核审批" + zh + "。",
                "The approval of " + level.wording().en() + " " + en + ".");
    }

    private static void outOfOrder(Map<Level, Step> steps, Optional<ApprovalForm> form, Optional<LegalRule> rule,
            Findings findings) {
        Level before = null;
        for (Level level : steps.keySet()) {
            if (before != null && steps.get(level).day().isBefore(steps.get(before).day())) {
                Step earlier = steps.get(level);
                Step later = steps.get(before);
                Proposal.of(OUT_OF_ORDER, level.name(),
                        level.wording().zh() + "于" + earlier.day() + "审批，早于前一环节" + before.wording().zh() + "的"
                                + later.day() + "。",
                        "Approved by " + level.wording().en() + " on " + earlier.day() + ", before "
                                + before.wording().en() + ", who comes first, on " + later.day() + ".")
                        .by(earlier, later).on(form.map(ApprovalForm::document))
                        .under(rule).to(findings);
            } else {
                before = level;
            }
        }
    }

    private static void after(Map<Level, Step> steps, Optional<ApprovalForm> form, Step decided,
            Optional<LegalRule> rule, Findings findings) {
        List<Level> late = steps.keySet().stream().filter(l -> steps.get(l).day().isAfter(decided.day())).toList();
        if (!late.isEmpty()) {
            Level last = late.getLast();
            Proposal.of(AFTER, "decision",
                    String.join("、", late.stream().map(l -> l.wording().zh()).toList()) + "于" + steps.get(last).day()
                            + "审批，而决定已于" + decided.day() + "作出。",
                    "Approved by " + String.join(", ", late.stream().map(l -> l.wording().en()).toList()) + " on "
                            + steps.get(last).day() + ", after the decision of " + decided.day() + ".")
                    .by(late.reversed().stream().map(steps::get).toArray(Step[]::new)).by(decided)
                    .at(entries(form, late.stream().filter(l -> steps.get(l).passage() == null).toList()))
                    .on(form.map(ApprovalForm::document)).under(rule).to(findings);
        }
    }

    /** Where the date is that of the metadata, the entries of the form are shown. */
    private static Passage[] entries(Optional<ApprovalForm> form, List<Level> levels) {
        return form.stream().flatMap(f -> levels.stream().map(f::entry)).flatMap(Optional::stream)
                .map(ApprovalForm.Entry::whole).toArray(Passage[]::new);
    }
}
