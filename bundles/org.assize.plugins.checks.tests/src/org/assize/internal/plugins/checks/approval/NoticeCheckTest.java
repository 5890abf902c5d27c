package org.assize.internal.plugins.checks.approval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.assize.check.Finding;
import org.assize.check.TimelineKind;
import org.assize.internal.plugins.checks.CaseBuilder;
import org.assize.internal.plugins.checks.Papers;

class NoticeCheckTest {

    private static final String DECISION = Papers.decision("2025-11-01", "第四十三条第一款", "处罚款三百元", "2025-11-20");

    @Test
    void noticeOnTheDayOfTheDecisionIsInTime() {
        CaseBuilder.Result result = withNotice("2025-11-20");
        assertThat(result.findings()).isEmpty();
        assertThat(result.timeline()).extracting(e -> e.kind()).containsExactly(TimelineKind.NOTICE);
    }

    @Test
    void noticeOnTheDayAfterTheDecisionIsLate() {
        Finding finding = withNotice("2025-11-21").findings().getFirst();
        assertThat(finding.kind()).isEqualTo(NoticeCheck.LATE);
        assertThat(finding.places().getFirst().quote()).contains("2025年11月21日");
        assertThat(finding.explanation().zh()).contains("2025-11-21").contains("2025-11-20");
        assertThat(finding.sources()).anyMatch(s -> s.article().equals("第九十四条第一款"));
    }

    @Test
    void theLawOfTheDayOfTheDecisionIsNamed() {
        Finding finding = CaseBuilder.administrative()
                .document("03-决定书.pdf", Papers.decision("2025-12-20", "第四十三条第一款", "处罚款三百元", "2026-01-10"))
                .document("04-告知笔录.pdf", Papers.notice("2026-01-11", "处罚款三百元", "")).run(new NoticeCheck())
                .findings().getFirst();
        assertThat(finding.sources()).extracting(s -> s.article()).contains("第一百一十二条第一款")
                .doesNotContain("第九十四条第一款");
    }

    @Test
    void withoutAnyNoticeOneIsMissing() {
        Finding finding = CaseBuilder.administrative().document("03-决定书.pdf", DECISION)
                .document("02-目录.pdf", "卷内文书目录\n1 行政处罚告知笔录").run(new NoticeCheck()).findings().getFirst();
        assertThat(finding.kind()).isEqualTo(NoticeCheck.MISSING);
        assertThat(finding.absence().queries()).contains("处罚前告知");
        assertThat(finding.confidence()).isEqualTo(1);
    }

    @Test
    void aNoteInAnotherDocumentIsNotice() {
        assertThat(CaseBuilder.administrative().document("03-决定书.pdf", DECISION)
                .document("05-询问笔录.pdf", "询 问 笔 录\n问：现告知你公安机关拟对你作出罚款三百元的处罚，你是否陈述和申辩？\n答：不。")
                .run(new NoticeCheck()).findings()).isEmpty();
    }

    @Test
    void pagesNobodyReadMakeItLessSure() {
        assertThat(CaseBuilder.administrative().document("03-决定书.pdf", DECISION).unread("09-其他材料.pdf")
                .run(new NoticeCheck()).findings().getFirst().confidence()).isLessThan(0.7);
    }

    @Test
    void penaltiesOnTheSpotNeedNoRecord() {
        assertThat(CaseBuilder.administrative()
                .document("03-决定书.pdf", DECISION.replace("行政处罚决定书", "当场处罚决定书")).run(new NoticeCheck()).findings())
                .isEmpty();
    }

    @Test
    void rightsToldAfterTheInvestigationAreLate() {
        String indictment = "起 诉 意 见 书\n犯罪嫌疑人张三。\n经依法侦查查明：2025年5月1日，张三盗窃。\n此致\n某县人民检察院\n"
                + "某县公安局\n二〇二五年六月十日";
        String rights = "犯罪嫌疑人诉讼权利义务告知书\n犯罪嫌疑人（签名捺指印）：张三，2025年6月%d日9时00分";
        assertThat(CaseBuilder.criminal().document("1.pdf", indictment).document("2.pdf", rights.formatted(12))
                .run(new NoticeCheck()).kinds()).containsExactly(NoticeCheck.LATE);
        assertThat(CaseBuilder.criminal().document("1.pdf", indictment).document("2.pdf", rights.formatted(2))
                .run(new NoticeCheck()).kinds()).isEmpty();
    }

    private static CaseBuilder.Result withNotice(String day) {
        return CaseBuilder.administrative().document("03-决定书.pdf", DECISION)
                .document("04-告知笔录.pdf", Papers.notice(day, "处罚款三百元", "")).run(new NoticeCheck());
    }
}
