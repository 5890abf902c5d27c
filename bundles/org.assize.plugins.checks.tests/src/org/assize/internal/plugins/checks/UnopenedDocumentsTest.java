package org.assize.internal.plugins.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.assize.check.AuditCheck;
import org.assize.check.FindingKind;
import org.assize.internal.plugins.checks.approval.ApprovalCheck;
import org.assize.internal.plugins.checks.approval.HearingCheck;
import org.assize.internal.plugins.checks.approval.NoticeCheck;
import org.assize.internal.plugins.checks.limit.DecisionLimitCheck;
import org.assize.internal.plugins.checks.limit.ServiceCheck;
import org.assize.internal.plugins.checks.penalty.AmountCheck;
import org.assize.internal.plugins.checks.penalty.ArticleCheck;
import org.assize.internal.plugins.checks.penalty.PenaltyCheck;

/** Documents that could not be opened have no page that could show anything. */
class UnopenedDocumentsTest {

    static List<AuditCheck> checks() {
        return List.of(new NoticeCheck(), new HearingCheck(), new ApprovalCheck(), new DecisionLimitCheck(),
                new ServiceCheck(), new ArticleCheck(), new PenaltyCheck(), new AmountCheck());
    }

    @ParameterizedTest
    @MethodSource("checks")
    void nothingIsShownOnPagesThatAreNotThere(AuditCheck check) {
        CaseBuilder.Result result = CaseBuilder.administrative().accepted("2025-09-01").decided("2025-11-20")
                .approval("HANDLER", "李四", "2025-11-19").approval("DEPARTMENT", "赵六", "2025-11-18")
                .approval("LEGAL", "", null).approval("CHIEF", "周八", "2025-11-21").document("03-行政处罚决定书.pdf")
                .document("04-行政处罚告知笔录.pdf").document("05-呈请行政处罚审批表.pdf").document("06-送达回执.pdf").run(check);
        assertThat(result.findings()).allMatch(f -> f.places().isEmpty() && f.absence() != null);
        assertThat(result.timeline()).allMatch(e -> e.place() == null);
    }

    @ParameterizedTest
    @MethodSource("checks")
    void whatIsFoundIsAnnounced(AuditCheck check) {
        List<String> announced = check.description().kinds().stream().map(FindingKind::code).toList();
        CaseBuilder.Result result = CaseBuilder.administrative().document("3.pdf", Papers.unsigned(
                Papers.decision("2025-11-01", "第五十八条", "处行政拘留二十日并处罚款五千元", "2026-01-20")))
                .document("1.pdf", Papers.registration("2025-11-02"))
                .document("4.pdf", Papers.notice("2026-01-21", "处罚款三千元", "□ 听证告知"))
                .document("5.pdf", Papers.approval("2026-01-19", "", "2026-01-18", "2026-01-22")).run(check);
        assertThat(result.kinds()).isNotEmpty().allMatch(announced::contains);
        assertThat(result.findings()).allMatch(f -> !f.explanation().zh().isBlank() && !f.explanation().en().isBlank()
                && f.confidence() > 0 && f.confidence() <= 1 && !f.sources().isEmpty());
        assertThat(result.timeline()).allMatch(e -> announced.containsAll(e.kinds()));
    }
}
