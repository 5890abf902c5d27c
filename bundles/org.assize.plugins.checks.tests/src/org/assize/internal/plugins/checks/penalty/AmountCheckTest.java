package org.assize.internal.plugins.checks.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.assize.check.Finding;
import org.assize.internal.plugins.checks.CaseBuilder;
import org.assize.internal.plugins.checks.Papers;

class AmountCheckTest {

    @Test
    void theFineOfTheNoticeIsThatOfTheDecision() {
        assertThat(fines("处罚款五百元", "处罚款500元").findings()).isEmpty();
        assertThat(fines("处罚款五百元", "处罚款人民币伍佰元整").findings()).isEmpty();
        Finding finding = fines("处罚款五百元", "处罚款三百元").findings().getFirst();
        assertThat(finding.explanation().en()).contains("500").contains("300");
        assertThat(finding.places()).hasSize(2);
    }

    @Test
    void aFineLoweredAfterTheDefenceIsLessSure() {
        assertThat(fines("处罚款三百元", "处罚款五百元").findings().getFirst().confidence()).isLessThan(1);
    }

    @Test
    void aSumOfTheFactsThatStandsAloneDisagrees() {
        Finding finding = facts("价值九百元", "价值八百元").findings().getFirst();
        assertThat(finding.kind()).isEqualTo(AmountCheck.MISMATCH);
        assertThat(finding.explanation().zh()).contains("900元").contains("800元");
        assertThat(facts("价值九百元", "价值900元").findings()).isEmpty();
    }

    @Test
    void sumsOfDifferentThingsDoNotDisagree() {
        assertThat(facts("价值九百元", "另有现金八百元").findings()).isEmpty();
    }

    @Test
    void wordsAndFiguresBesideEachOtherAgree() {
        assertThat(receipt("人民币伍佰元整（￥500.00）").findings()).isEmpty();
        assertThat(receipt("人民币伍佰元整（小写：500元）").findings()).isEmpty();
        assertThat(receipt("人民币伍佰元整（￥600.00）").kinds()).containsExactly(AmountCheck.MISMATCH);
        assertThat(receipt("人民币伍佰元整，另付600元").findings()).isEmpty();
    }

    private static CaseBuilder.Result fines(String decided, String intended) {
        return CaseBuilder.administrative()
                .document("3.pdf", Papers.decision("2025-11-01", "第四十三条第一款", decided, "2025-11-20"))
                .document("4.pdf", Papers.notice("2025-11-19", intended, "")).run(new AmountCheck());
    }

    private static CaseBuilder.Result facts(String decided, String told) {
        return CaseBuilder.administrative().document("3.pdf",
                Papers.decision("2025-11-01", "盗走手机一部，经认定" + decided, "第四十九条", "处行政拘留五日", "2025-11-20"))
                .document("4.pdf", "呈请行政处罚审批表\n张三盗走手机一部，经认定" + told + "。").run(new AmountCheck());
    }

    private static CaseBuilder.Result receipt(String text) {
        return CaseBuilder.administrative().document("9.pdf", "罚款收据\n今收到" + text).run(new AmountCheck());
    }
}
