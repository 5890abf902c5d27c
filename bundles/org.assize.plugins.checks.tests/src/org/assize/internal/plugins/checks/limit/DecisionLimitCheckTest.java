package org.assize.internal.plugins.checks.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.assize.check.Finding;
import org.assize.check.TimelineKind;
import org.assize.internal.plugins.checks.CaseBuilder;
import org.assize.internal.plugins.checks.Papers;

class DecisionLimitCheckTest {

    private static final String EXPERT = """
            伤情鉴定意见书
            受理日期：2025年9月5日　　鉴定日期：2025年9月15日
            鉴定人：钱九（签名）
            2025年9月15日
            """;
    private static final String EXTENSION = "呈请延长办案期限审批表\n案情复杂，经上一级公安机关批准延长三十日。";

    /** 2025-09-02 and thirty days is 2025-10-02, in the holidays that end on the 8th. */
    @ParameterizedTest
    @CsvSource({"2025-09-02,2025-10-09,false", "2025-09-02,2025-10-10,true", "2025-09-10,2025-10-10,false",
        "2025-09-10,2025-10-13,true"})
    void aPublicSecurityCaseIsDecidedWithinThirtyDays(String accepted, String decided, boolean late) {
        assertThat(file(accepted, decided).run(new DecisionLimitCheck()).kinds().contains(DecisionLimitCheck.LATE))
                .isEqualTo(late);
    }

    @Test
    void theTimeOfExpertOpinionsDoesNotCount() {
        CaseBuilder file = file("2025-09-02", "2025-10-13").document("8.pdf", EXPERT);
        assertThat(file.run(new DecisionLimitCheck()).findings()).isEmpty();
        assertThat(file("2025-09-02", "2025-10-14").document("8.pdf", EXPERT).run(new DecisionLimitCheck()).kinds())
                .containsExactly(DecisionLimitCheck.LATE);
    }

    @Test
    void theTimeOfAHearingDoesNotCountSinceTheRevision() {
        String notice = "举行听证通知书\n定于2026年3月20日举行听证。\n2026年3月10日";
        String report = "听证报告书\n2026年3月23日";
        CaseBuilder since = file("2026-03-02", "2026-04-14").document("8.pdf", notice).document("9.pdf", report);
        assertThat(since.run(new DecisionLimitCheck()).findings()).isEmpty();
        assertThat(file("2026-03-02", "2026-04-14").run(new DecisionLimitCheck()).kinds())
                .containsExactly(DecisionLimitCheck.LATE);
        CaseBuilder before = file("2025-03-03", "2025-04-14").document("8.pdf", notice.replace("2026", "2025"))
                .document("9.pdf", report.replace("2026", "2025"));
        assertThat(before.run(new DecisionLimitCheck()).kinds()).containsExactly(DecisionLimitCheck.LATE);
    }

    @Test
    void anApprovedExtensionAddsThirtyDaysAndTwoSinceTheRevision() {
        assertThat(file("2025-09-10", "2025-11-08").document("9.pdf", EXTENSION).run(new DecisionLimitCheck()).kinds())
                .isEmpty();
        assertThat(file("2025-09-10", "2025-11-20").document("9.pdf", EXTENSION).run(new DecisionLimitCheck()).kinds())
                .containsExactly(DecisionLimitCheck.LATE);
        assertThat(file("2026-03-02", "2026-05-20").document("9.pdf", EXTENSION).run(new DecisionLimitCheck()).kinds())
                .isEmpty();
    }

    @Test
    void aClosingReportThatDeniesAnExtensionIsShown() {
        Finding finding = file("2025-09-10", "2025-11-08")
                .document("9.pdf", "结 案 报 告\n本案自2025年9月10日立案，至2025年11月8日作出处罚决定，期间未报经上一级公安机关批准延长办案期限。")
                .run(new DecisionLimitCheck()).findings().getFirst();
        assertThat(finding.places().getFirst().quote()).contains("未报经");
        assertThat(finding.explanation().zh()).contains("2025-10-10").contains("30日");
    }

    @Test
    void arrestGivesTwoMonths() {
        assertThat(criminal("2025-07-22", "2025-09-22").findings()).isEmpty();
        CaseBuilder.Result late = criminal("2025-07-22", "2025-09-23");
        assertThat(late.kinds()).containsExactly(DecisionLimitCheck.LATE);
        assertThat(late.findings().getFirst().sources()).extracting(s -> s.article()).containsExactly("第一百五十六条");
        assertThat(late.timeline()).filteredOn(e -> e.kind() == TimelineKind.CUSTODY).hasSize(2);
        assertThat(late.timeline()).filteredOn(e -> e.kind() == TimelineKind.DEADLINE)
                .allMatch(e -> e.kinds().contains(DecisionLimitCheck.LATE) && e.title().zh().contains("刑事诉讼法"));
    }

    private static CaseBuilder file(String accepted, String decided) {
        return CaseBuilder.administrative().document("1.pdf", Papers.registration(accepted))
                .document("3.pdf", Papers.decision(accepted, "第四十三条第一款", "处罚款三百元", decided));
    }

    private static CaseBuilder.Result criminal(String arrest, String handedOver) {
        return CaseBuilder.criminal().decided(handedOver).document("3.pdf", """
                起 诉 意 见 书
                犯罪嫌疑人张三因涉嫌盗窃罪，于2025年7月12日被我局刑事拘留；经某县人民检察院批准，于%s被依法逮捕，现羁押于看守所。
                经依法侦查查明：2025年7月10日，张三盗窃。
                此致
                某县人民检察院
                某县公安局
                %s
                """.formatted(Papers.written(arrest), Papers.written(handedOver))).run(new DecisionLimitCheck());
    }
}
