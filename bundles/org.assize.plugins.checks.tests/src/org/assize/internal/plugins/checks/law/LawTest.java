package org.assize.internal.plugins.checks.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.assize.check.LegalSource;

class LawTest {

    private static final LocalDate BEFORE = LocalDate.of(2025, 12, 31);
    private static final LocalDate AFTER = LocalDate.of(2026, 1, 1);

    @Test
    void theTextOfTheDayIsCited() {
        assertThat(rule(BEFORE, "notice").sources()).extracting(LegalSource::article).contains("第九十四条第一款");
        assertThat(rule(AFTER, "notice").sources()).extracting(LegalSource::article).contains("第一百一十二条第一款");
        assertThat(rule(AFTER, "notice").sources()).allMatch(source -> source.applied(AFTER));
    }

    @Test
    void theFineThatCarriesAHearingWasRaised() {
        assertThat(rule(BEFORE, "hearing.security").number()).isEqualTo(2000);
        assertThat(rule(AFTER, "hearing.security").number()).isEqualTo(4000);
    }

    @Test
    void noRuleIsKnownBeforeItsOldestText() {
        assertThat(Law.at(LocalDate.of(2000, 1, 1)).rule("notice")).isEmpty();
        assertThat(Law.at(LocalDate.of(2000, 1, 1)).text("治安管理处罚法")).isEmpty();
    }

    @Test
    void textsOfOneLawDoNotOverlap() {
        List<LawText> texts = LawTables.read().texts();
        for (int i = 0; i < 1040; i++) {
            LocalDate day = LocalDate.of(2006, 3, 1).plusWeeks(i);
            assertThat(texts.stream().filter(text -> text.applied(day)).map(LawText::family)).doesNotHaveDuplicates();
        }
    }

    @Test
    void lawsAreFoundByTheNamesTheyAreCitedBy() {
        Law law = Law.at(AFTER);
        assertThat(law.text("治安管理处罚法").orElseThrow().id()).isEqualTo("security-2025");
        assertThat(law.text("中华人民共和国刑法").orElseThrow().id()).isEqualTo("criminal");
        assertThat(law.text("办理行政案件程序规定").orElseThrow().id()).isEqualTo("administrative-2020");
        assertThat(law.text("处罚法")).isEmpty();
    }

    @Test
    void everyArticleOfTheTablesExistsInItsText() {
        for (Offence offence : LawTables.read().offences()) {
            assertThat(offence.article().article()).isBetween(1, offence.text().articles());
            assertThat(offence.causes()).isNotEmpty().noneMatch(String::isBlank).noneMatch(name -> name.contains("/"));
        }
    }

    @Test
    void aCauseHasItsArticleInBothTexts() {
        assertThat(articles(BEFORE, "殴打他人")).containsExactly("第四十三条第一款", "第四十三条第二款");
        assertThat(articles(AFTER, "殴打他人")).containsExactly("第五十一条第一款", "第五十一条第二款");
        assertThat(articles(BEFORE, "盗窃")).containsExactly("第四十九条");
        assertThat(articles(AFTER, "故意损毁财物")).containsExactly("第五十九条");
    }

    @Test
    void everyPenaltyIsKnownAndWithinWhatTheLawKnows() {
        LocalDate[] days = {LocalDate.of(2010, 1, 1), BEFORE, AFTER};
        for (LocalDate day : days) {
            assertThat(Law.at(day).offences("治安管理处罚法")).hasSizeGreaterThan(70).allSatisfy(offence -> {
                assertThat(offence.discretion()).as("%s", offence.article()).isNotNull();
                assertThat(offence.text().isPenal(offence.article())).isTrue();
                assertThat(offence.discretion().allows(new Penalty(false, 16, 0), true)).isFalse();
                assertThat(offence.discretion().allows(new Penalty(false, 0, 5001), true)).isFalse();
            });
        }
    }

    @Test
    void everyCauseOfTheOldTextsHasItsArticleInTheNewOneExceptThoseOfTheBorderLaw() {
        Set<String> known = Law.at(AFTER).offences("治安管理处罚法").stream().flatMap(o -> o.causes().stream())
                .collect(Collectors.toSet());
        assertThat(Law.at(BEFORE).offences("治安管理处罚法").stream().flatMap(o -> o.causes().stream())
                .filter(cause -> !cause.contains("偷越国（边）境"))).isSubsetOf(known);
    }

    @ParameterizedTest
    @CsvSource({"殴打他人,5,500,true", "殴打他人,5,400,false", "殴打他人,5,1000,true", "赌博,12,5000,true", "赌博,12,3000,true",
        "赌博,12,500,false", "盗窃,0,2000,true", "盗窃,5,500,false", "遗弃,6,1000,true", "制造噪声干扰正常生活,3,0,true",
        "招摇撞骗,15,1000,true", "违反监督管理规定,0,800,true", "强迫交易,6,500,false", "强迫交易,6,3000,true"})
    void thePenaltiesAreThoseOfTheRevision(String cause, int days, long fine, boolean allowed) {
        assertThat(offences(AFTER, cause).stream().anyMatch(o -> o.discretion().allows(new Penalty(false, days, fine),
                false))).isEqualTo(allowed);
    }

    @Test
    void whatTheFactsSayDecidesBetweenParagraphs() {
        List<Offence> knives = offences(BEFORE, "非法携带管制器具");
        String inPublic = "携带匕首一把进入澜江公园东门，被巡逻民警当场查获";
        String elsewhere = "在家中及邻居门前持有匕首一把";
        assertThat(knives.getFirst().isContradicted(inPublic, knives)).isTrue();
        assertThat(knives.getLast().isContradicted(inPublic, knives)).isFalse();
        assertThat(knives.getFirst().isContradicted(elsewhere, knives)).isFalse();
    }

    private static LegalRule rule(LocalDate day, String name) {
        return Law.at(day).rule(name).orElseThrow();
    }

    private static List<Offence> offences(LocalDate day, String cause) {
        return Law.at(day).offences("治安管理处罚法").stream().filter(offence -> offence.isFor(cause)).toList();
    }

    private static List<String> articles(LocalDate day, String cause) {
        return offences(day, cause).stream().map(offence -> offence.article().toString()).toList();
    }
}
