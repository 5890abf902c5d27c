package org.assize.internal.plugins.checks.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.assize.check.Finding;
import org.assize.internal.plugins.checks.CaseBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlankFieldCheckTest {

    private static List<String> blank(CaseBuilder caseFile) {
        return caseFile.run(new BlankFieldCheck()).findings().stream().map(Finding::key).toList();
    }

    private static CaseBuilder cover(String text) {
        return CaseBuilder.administrative().document("卷宗封面.pdf", "行政处罚案卷\n" + text);
    }

    @Test
    void aCoverThatIsFilledInIsInOrder() {
        assertThat(blank(cover("案　　由\n盗窃\n案件编号\n某公行罚决字〔2026〕3号\n审 核 人\n王某某\n结案时间\n2026年5月6日"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"结案时间/　　　　年　　月　　日,结案时间", "审 核 人/批 准 人/钱凯,审核人", "保管期限/＿＿＿＿,保管期限",
            "结案时间：/批准人：钱凯,结案时间"})
    void aFieldLeftEmptyIsFoundByItsName(String fields, String name) {
        assertThat(blank(cover("案　　由\n盗窃\n" + fields.replace('/', '\n')))).containsExactly("卷宗封面.pdf " + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"移送单位\n——\n报案人\n王某", "接警单号\n报案人\n王某", "移送编号\n报案人\n王某"})
    void aStrokeOrAFieldThatNeedNotApplyIsInOrder(String fields) {
        assertThat(blank(CaseBuilder.administrative().document("受案登记表.pdf", "受案登记表\n" + fields))).isEmpty();
    }

    @Test
    void aDateOfWhichOnlyTheFormStandsThereIsFound() {
        assertThat(blank(CaseBuilder.administrative().document("检查证.pdf", "检查证\n批准人：王某　＿＿＿年＿＿月＿＿日")))
                .containsExactly("检查证.pdf 日期");
    }

    @Test
    void aMachineMayHaveLostAShortEntry() {
        assertThat(blank(CaseBuilder.administrative().scan("卷宗封面.pdf", 0.9f,
                "行政处罚案卷\n案由\n盗窃\n审核人\n批准人\n钱凯"))).isEmpty();
    }
}
