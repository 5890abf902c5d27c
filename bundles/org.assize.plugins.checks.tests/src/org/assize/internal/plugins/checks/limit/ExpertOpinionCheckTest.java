package org.assize.internal.plugins.checks.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.assize.check.LegalSource;
import org.assize.internal.plugins.checks.CaseBuilder;
import org.assize.internal.plugins.checks.Papers;

class ExpertOpinionCheckTest {

    private static final String OPINION = """
            某市公安司法鉴定中心
            法医学人体损伤程度鉴定书
            委托单位：某县公安局城关派出所
            鉴定意见：赵甲的损伤程度评定为轻微伤。
            鉴定人：钱乙（签名）
            2026年3月10日
            """;

    private static CaseBuilder file() {
        return CaseBuilder.administrative().decided("2026-03-20").document("05-鉴定书.pdf", OPINION);
    }

    private static List<String> kinds(CaseBuilder file) {
        return file.run(new ExpertOpinionCheck()).kinds();
    }

    @Test
    void anOpinionThatNobodyWasToldOfIsFoundUnderTheLawOfTheDecision() {
        assertThat(file().run(new ExpertOpinionCheck()).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(ExpertOpinionCheck.NOT_TOLD);
            assertThat(finding.places()).singleElement()
                    .satisfies(place -> assertThat(place.document()).isEqualTo("05-鉴定书.pdf"));
            assertThat(finding.absence()).isNotNull();
            assertThat(finding.sources()).extracting(LegalSource::law, LegalSource::article).containsExactly(
                    org.assertj.core.groups.Tuple.tuple("公安机关办理行政案件程序规定（2020年修正）", "第九十七条第二款"));
        });
    }

    @Test
    void aCriminalCaseComesUnderTheLawOfCriminalProcedure() {
        assertThat(CaseBuilder.criminal().decided("2026-03-20").document("05-鉴定书.pdf", OPINION)
                .run(new ExpertOpinionCheck()).findings().getFirst().sources()).extracting(LegalSource::article)
                .containsExactly("第一百四十八条", "第二百五十二条第二款");
    }

    @ParameterizedTest
    @ValueSource(strings = {"鉴定意见通知书\n张三：现将鉴定意见通知你。", "情况说明\n2026年3月12日将鉴定书复印件、鉴定意见书副本交给双方当事人。",
        "询问笔录\n问：现将伤情鉴定意见告知你，你听清楚没有？", "询问笔录\n问：现向你宣读鉴定意见。\n答：听清楚了。",
        "询问笔录\n问：经鉴定，赵甲的损伤为轻微伤，你对此有无异议？\n答：没有。", "送达回执\n送达文书\n鉴定意见书\n受送达人：张三",
        "工作记录\n检验报告已于2026年3月12日送达张三。"})
    void whoeverWasToldInWhateverWayIsTold(String paper) {
        assertThat(kinds(file().document("06-其他.pdf", paper))).isEmpty();
    }

    @Test
    void aNoteOnTheOpinionItselfIsEnough() {
        assertThat(kinds(CaseBuilder.administrative().document("05-鉴定书.pdf",
                OPINION + "鉴定意见复印件已于2026年3月12日送达张三、赵甲。"))).isEmpty();
    }

    @Test
    void aNoteOfWhichAMachineLostTheBeginningIsEnough() {
        String note = OPINION + "见复印件已于2026年3月12日送达张三 申请重\n鉴定";
        assertThat(kinds(CaseBuilder.administrative().scan("05-鉴定书.pdf", 0.8f, note))).isEmpty();
        assertThat(CaseBuilder.administrative().scan("05-鉴定书.pdf", 0.8f, OPINION).run(new ExpertOpinionCheck())
                .findings()).singleElement().satisfies(finding -> assertThat(finding.confidence()).isLessThan(0.7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"询问笔录\n民警告知：公安机关应当将用作证据的鉴定意见告知你。", "告知书\n你可以在收到鉴定意见复印件之日起三日内申请重新鉴定。",
        "犯罪嫌疑人诉讼权利义务告知书\n有权知道用作证据的鉴定意见的内容，鉴定意见告知后可以申请重新鉴定。",
        "卷内文书目录\n1\n鉴定意见通知书\n3", "情况说明\n以上事实有证人证言、鉴定意见、送达回证等证据证实。"})
    void whatShouldBeDoneOrIsOnlyNamedIsNotDone(String paper) {
        assertThat(kinds(file().document("06-其他.pdf", paper))).containsExactly(ExpertOpinionCheck.NOT_TOLD);
    }

    @Test
    void aFileWithoutOpinionOrWithATestOnTheSpotSaysNothing() {
        assertThat(kinds(CaseBuilder.administrative().document("03-受案登记表.pdf", Papers.registration("2026-03-01"))))
                .isEmpty();
        assertThat(kinds(CaseBuilder.administrative().document("05-检测.pdf", "现场检测报告书\n检测结果：阳性"))).isEmpty();
    }

    @Test
    void anOpinionThatNobodyCouldReadSaysNothing() {
        assertThat(kinds(CaseBuilder.administrative().unread("05-鉴定意见书.pdf"))).isEmpty();
    }
}
