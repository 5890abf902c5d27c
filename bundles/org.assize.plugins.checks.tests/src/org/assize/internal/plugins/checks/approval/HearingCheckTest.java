package org.assize.internal.plugins.checks.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.assize.internal.plugins.checks.CaseBuilder;
import org.assize.internal.plugins.checks.Papers;

class HearingCheckTest {

    private static final String NOT_TOLD = "□ 听证告知（本案拟作出的处罚不属于应当告知听证权利的情形）";

    @ParameterizedTest
    @CsvSource({"2025-12-30,1999,false", "2025-12-30,2000,true", "2026-01-05,2000,false", "2026-01-05,3999,false",
        "2026-01-05,4000,true", "2026-01-05,5000,true"})
    void theSumThatCarriesTheRightIsThatOfTheDayOfTheDecision(String day, int fine, boolean found) {
        assertThat(kinds(day, "处行政拘留十日并处罚款" + fine + "元", NOT_TOLD).contains(HearingCheck.NOT_TOLD)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"√ 听证告知", "你有权要求举行听证，是否要求听证？", "对上述处罚，你有要求听证的权利。", "问：你是否申请听证？"})
    void whoWasToldIsNotMissed(String told) {
        assertThat(kinds("2025-12-30", "处罚款五千元", told)).isEmpty();
    }

    @Test
    void detentionAloneCarriesNoRight() {
        assertThat(kinds("2025-12-30", "处行政拘留十五日", NOT_TOLD)).isEmpty();
    }

    @Test
    void theLossOfALicenceCarriesTheRight() {
        assertThat(kinds("2025-12-30", "处罚款五百元，并吊销特种行业许可证", NOT_TOLD)).containsExactly(HearingCheck.NOT_TOLD);
    }

    @ParameterizedTest
    @CsvSource({"2021-08-02,并责令关闭,true", "2021-08-02,并降低该单位资质等级,true", "2021-08-02,并限制从业,true",
        "2021-06-01,并责令关闭,false", "2021-06-01,并吊销许可证,true"})
    void whatCarriesTheRightByItsKindIsTheLawOfTheDay(String day, String kind, boolean found) {
        CaseBuilder.Result result = CaseBuilder.administrative()
                .document("3.pdf", Papers.decision("2021-05-01", "第六十六条第一款", "处罚款五百元，" + kind, day))
                .document("4.pdf", Papers.notice("2021-05-29", "处罚款五百元", NOT_TOLD)).run(new HearingCheck());
        assertThat(result.kinds().contains(HearingCheck.NOT_TOLD)).isEqualTo(found);
    }

    @Test
    void aHearingNoticeOfItsOwnIsEnough() {
        assertThat(CaseBuilder.administrative()
                .document("3.pdf", Papers.decision("2025-12-01", "第六十六条第一款", "处行政拘留十日并处罚款五千元", "2025-12-30"))
                .document("4.pdf", Papers.notice("2025-12-29", "处罚款五千元", NOT_TOLD))
                .document("5.pdf", "听证告知书\n张三：你可以要求听证。").run(new HearingCheck()).findings()).isEmpty();
    }

    private static List<String> kinds(String day, String penalty, String hearing) {
        return CaseBuilder.administrative().document("3.pdf", Papers.decision("2025-12-01", "第六十六条第一款", penalty, day))
                .document("4.pdf", Papers.notice("2025-12-29", penalty, hearing)).run(new HearingCheck()).kinds();
    }
}
