package org.assize.internal.plugins.checks.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.assize.check.Finding;
import org.assize.internal.plugins.checks.CaseBuilder;
import org.assize.internal.plugins.checks.Papers;

class PenaltyCheckTest {

    @ParameterizedTest
    @CsvSource({"2025-11-01,处行政拘留五日并处罚款五百元,false", "2025-11-01,处行政拘留7日，并处罚款300元,false",
        "2025-11-01,处罚款人民币伍佰元整,false", "2025-11-01,处行政拘留三日,false", "2025-11-01,处行政拘留十八日,true",
        "2025-11-01,处罚款六百元,true", "2026-01-05,处罚款六百元,false", "2026-01-05,处罚款一千零一元,true",
        "2025-11-01,处行政拘留七日,true", "2025-11-01,给予警告,true",
        "2025-11-01,减轻处罚：处行政拘留七日,false", "2025-11-01,减轻处罚：处行政拘留十六日,true"})
    void theArticleOfTheDayOfTheActSetsWhatIsAllowed(String act, String penalty, boolean outside) {
        String article = act.startsWith("2026") ? "第五十一条第一款" : "第四十三条第一款";
        assertThat(file(act, article, penalty).run(new PenaltyCheck()).findings().isEmpty()).isEqualTo(!outside);
    }

    @Test
    void penaltiesForSeveralActsAreNotSummedUp() {
        assertThat(file("2025-11-01", "第四十三条第一款", "处行政拘留二十日，合并执行").run(new PenaltyCheck()).findings()).isEmpty();
    }

    @Test
    void whatIsSaidOfPaymentIsNoPenalty() {
        assertThat(file("2025-11-01", "第四十三条第一款", "处罚款五百元。逾期每日按罚款数额的百分之三加处罚款，罚款三千元以下")
                .run(new PenaltyCheck()).findings()).isEmpty();
    }

    @Test
    void theLevelsAreNamed() {
        Finding finding = file("2025-11-01", "第四十三条第一款", "处行政拘留十八日").run(new PenaltyCheck()).findings().getFirst();
        assertThat(finding.explanation().zh()).contains("行政拘留18日").contains("拘留5日以上10日以下，并处罚款200元以上500元以下");
        assertThat(finding.places().getFirst().quote()).isEqualTo("行政拘留十八日");
    }

    @Test
    void actsThatTheTableDoesNotHaveAreLeftAlone() {
        assertThat(CaseBuilder.administrative().cause("组织、领导传销活动")
                .document("3.pdf", Papers.decision("2026-01-05", "组织传销活动", "第三十四条第一款", "处行政拘留二十日", "2026-01-20"))
                .run(new PenaltyCheck()).findings()).isEmpty();
    }

    @Test
    void aCitationWithoutParagraphMeansTheParagraphOfTheCause() {
        for (String penalty : new String[] {"处警告", "处行政拘留五日", "处行政拘留十五日"}) {
            String cause = penalty.contains("十五") ? "猥亵" : "公共场所故意裸露身体";
            assertThat(CaseBuilder.administrative().cause(cause)
                    .document("3.pdf", Papers.decision("2026-01-05", "在公园", "第五十二条", penalty, "2026-01-20"))
                    .run(new PenaltyCheck()).findings()).as(penalty).isEmpty();
        }
    }

    private static CaseBuilder file(String act, String article, String penalty) {
        return CaseBuilder.administrative().cause("殴打他人")
                .document("3.pdf", Papers.decision(act, article, penalty, act.substring(0, 8) + "20"));
    }
}
