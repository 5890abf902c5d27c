package org.assize.internal.plugins.checks.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.assize.check.Finding;
import org.assize.check.TimelineKind;
import org.assize.internal.plugins.checks.CaseBuilder;
import org.assize.internal.plugins.checks.Papers;

class ServiceCheckTest {

    /** 2025-11-18 was a Tuesday, the 20th a Thursday: its two days end on a Saturday. */
    @ParameterizedTest
    @CsvSource({"2025-11-18,2025-11-18,false", "2025-11-18,2025-11-20,false", "2025-11-18,2025-11-21,true",
        "2025-11-20,2025-11-24,false", "2025-11-20,2025-11-25,true", "2025-09-29,2025-10-09,false"})
    void aDecisionIsServedWithinTwoDaysThatDoNotEndOnDaysOfRest(String decided, String served, boolean late) {
        assertThat(kinds(decided, served, "治安管理处罚法").contains(ServiceCheck.LATE)).isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource({"2025-11-18,2025-11-27,false", "2025-11-18,2025-11-28,true"})
    void otherDecisionsHaveSevenDaysOfWork(String decided, String served, boolean late) {
        assertThat(kinds(decided, served, "居民身份证法").contains(ServiceCheck.LATE)).isEqualTo(late);
    }

    @Test
    void aSignatureOnTheDecisionIsService() {
        assertThat(CaseBuilder.administrative().document("3.pdf", decision("2025-11-18")).run(new ServiceCheck())
                .findings()).isEmpty();
    }

    @Test
    void nobodySignedAndNoReceiptIsNotServed() {
        Finding finding = CaseBuilder.administrative().document("3.pdf", Papers.unsigned(decision("2025-11-18")))
                .run(new ServiceCheck()).findings().getFirst();
        assertThat(finding.kind()).isEqualTo(ServiceCheck.NOT_SERVED);
        assertThat(finding.absence().queries()).contains("送达回执");
        assertThat(finding.sources()).allMatch(s -> s.applied(LocalDate.of(2025, 11, 18)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"被处罚人《〔签名拱指印) : 年 月_ 日\n本决定书一式三份", "被处罚人（签名捺指印）：\n本决定书一式三份",
        "被处罚人（签名捺指印）: 一一一一", "被处罚人（签名捺指印）：＿＿＿＿＿"})
    void aLineThatAMachineReadsIsBlankWhereNobodySigned(String line) {
        String decision = decision("2025-11-18").replaceAll("被处罚人（签名捺指印）：.*", line);
        assertThat(CaseBuilder.administrative().scan("3.pdf", 0.85f, decision).run(new ServiceCheck()).kinds())
                .containsExactly(ServiceCheck.NOT_SERVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"被处罚人《签名扩指印) :田伟 (926年5月30日", "As\n被处罚人（签名摊指印）; 张三"})
    void aSignatureThatAMachineReadsIsOne(String line) {
        String decision = decision("2025-11-18").replaceAll("被处罚人（签名捺指印）：.*", line);
        assertThat(CaseBuilder.administrative().scan("3.pdf", 0.85f, decision).run(new ServiceCheck()).kinds())
                .isEmpty();
    }

    @Test
    void aReceiptOfAnotherDocumentDoesNotServeTheDecision() {
        String receipt = Papers.receipt("2025-11-18").replace("行政处罚决定书", "鉴定意见通知书");
        assertThat(CaseBuilder.administrative().document("3.pdf", Papers.unsigned(decision("2025-11-18")))
                .document("4.pdf", receipt).run(new ServiceCheck()).kinds()).containsExactly(ServiceCheck.NOT_SERVED);
    }

    @Test
    void theTimelineHasServiceAndItsDeadline() {
        assertThat(CaseBuilder.administrative().document("3.pdf", decision("2025-11-18"))
                .document("4.pdf", Papers.receipt("2025-11-18")).run(new ServiceCheck()).timeline())
                .extracting(e -> e.kind()).containsExactly(TimelineKind.SERVICE, TimelineKind.DEADLINE);
    }

    private static List<String> kinds(String decided, String served, String law) {
        return CaseBuilder.administrative()
                .document("3.pdf", Papers.unsigned(decision(decided)).replace("治安管理处罚法", law))
                .document("4.pdf", Papers.receipt(served)).run(new ServiceCheck()).kinds();
    }

    private static String decision(String day) {
        return Papers.decision("2025-09-01", "第四十三条第一款", "处罚款三百元", day);
    }
}
