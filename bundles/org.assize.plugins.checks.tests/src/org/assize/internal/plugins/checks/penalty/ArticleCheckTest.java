package org.assize.internal.plugins.checks.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.assize.check.Finding;
import org.assize.internal.plugins.checks.CaseBuilder;
import org.assize.internal.plugins.checks.Papers;

class ArticleCheckTest {

    @ParameterizedTest
    @CsvSource({"2025-11-01,2025-11-20,第四十三条第一款,false", "2025-11-01,2025-11-20,第四十三条,false",
        "2025-11-01,2025-11-20,第五十一条第一款,true", "2026-01-05,2026-01-20,第五十一条第一款,false",
        "2026-01-05,2026-01-20,第四十三条第一款,true", "2025-12-20,2026-01-20,第四十三条第一款,false",
        "2025-12-20,2026-01-20,第五十一条第一款,false", "2025-11-01,2025-11-20,第一百三十条,true",
        "2025-11-01,2025-11-20,第九十七条,true", "2025-11-01,2025-11-20,第四十三条第一款、第十九条第四项,false"})
    void theTextInForceOnTheDayOfTheActDecides(String act, String decided, String article, boolean wrong) {
        assertThat(kinds("殴打他人", "殴打他人面部两拳", act, decided, article).contains(ArticleCheck.WRONG)).isEqualTo(wrong);
    }

    @ParameterizedTest
    @CsvSource({"扰乱公共场所秩序,在广场大声喧哗,第二十三条第一款第二项,false", "扰乱公共场所秩序,在广场大声喧哗,第二十三条第一款第一项,true",
        "扰乱公共场所秩序,在广场大声喧哗,第二十三条第二项,false", "吸毒,吸食冰毒,第七十二条第三项,false",
        "吸毒,吸食冰毒,第七十二条第一款第三项,false", "吸毒,吸食冰毒,第七十二条第一项,true",
        "非法携带管制器具,携带匕首进入客运站,第三十二条第一款,true", "非法携带管制器具,携带匕首进入客运站,第三十二条第二款,false",
        "盗窃,盗走手机一部,第四十九条,false", "盗窃案,盗走手机一部,第四十九条,false"})
    void causeAndFactsDecideBetweenParagraphsAndItems(String cause, String facts, String article, boolean wrong) {
        assertThat(kinds(cause, facts, "2025-11-01", "2025-11-20", article).contains(ArticleCheck.WRONG))
                .isEqualTo(wrong);
    }

    @Test
    void aSentenceMayGoOverLinesOfAnyWidth() {
        String decision = Papers.decision("2025-11-01", "殴打他人", "第九十七条第一款", "处行政拘留五日", "2025-11-20")
                .replace("现决定对", "现\n决定对") + "本决定书一式三份，被处罚人和执行单位各一份，一份附卷。治安案件有被侵害人的，复印送达被侵害人。";
        assertThat(CaseBuilder.administrative().document("3.pdf", decision).run(new ArticleCheck()).kinds())
                .containsExactly(ArticleCheck.WRONG);
    }

    @Test
    void causesThatTheTableDoesNotHaveAreLeftAlone() {
        assertThat(kinds("违反道路管理", "在路上", "2025-11-01", "2025-11-20", "第九十条")).isEmpty();
    }

    @Test
    void theArticleThatAppliesIsNamed() {
        Finding finding = run("殴打他人", "殴打他人面部两拳", "2025-11-01", "2025-11-20", "第五十八条").findings().getFirst();
        assertThat(finding.explanation().zh()).contains("第五十八条").contains("第四十三条第一款");
        assertThat(finding.sources()).allMatch(s -> s.applied(LocalDate.of(2025, 11, 1)));
        assertThat(finding.places().getFirst().quote()).contains("第五十八条");
    }

    @ParameterizedTest
    @CsvSource({"盗窃,盗走手机,第二百六十四条,false", "盗窃,盗走手机,第二百六十六条,true",
        "故意伤害,致其轻伤一级,第二百三十四条第一款,false", "故意伤害,致其轻伤一级,第二百三十四条第二款,true",
        "故意伤害,致其重伤二级,第二百三十四条第一款,true", "危险驾驶,醉酒驾驶机动车,第一百三十三条之一第一款第二项,false",
        "危险驾驶,醉酒驾驶机动车,第一百三十三条,true", "危险驾驶,醉酒驾驶机动车,第一百三十三条之一第一款第一项,true"})
    void crimesHaveTheirArticles(String cause, String facts, String article, boolean wrong) {
        assertThat(CaseBuilder.criminal().cause(cause).document("3.pdf", """
                起 诉 意 见 书
                经依法侦查查明：2025年7月10日，犯罪嫌疑人张三%s。
                上述犯罪事实清楚，证据确实、充分。
                犯罪嫌疑人张三的行为已触犯《中华人民共和国刑法》%s之规定，涉嫌%s罪。依照《中华人民共和国刑事诉讼法》第一百六十二条之规定，移送审查起诉。
                此致
                某县人民检察院
                二〇二五年八月十日
                """.formatted(facts, article, cause)).run(new ArticleCheck()).findings().isEmpty()).isEqualTo(!wrong);
    }

    private static List<String> kinds(String cause, String facts, String act, String decided, String article) {
        return run(cause, facts, act, decided, article).kinds();
    }

    private static CaseBuilder.Result run(String cause, String facts, String act, String decided, String article) {
        return CaseBuilder.administrative().cause(cause)
                .document("3.pdf", Papers.decision(act, facts, article, "处行政拘留五日", decided)).run(new ArticleCheck());
    }
}
