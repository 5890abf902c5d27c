package org.assize.internal.plugins.checks.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscretionTest {

    private final Discretion assault = new Discretion("拘留5-10并罚款200-500；拘留1-5或罚款1-500");

    @ParameterizedTest
    @CsvSource({"5,500,true", "10,200,true", "3,0,true", "0,500,true", "0,1,true", "5,0,true", "6,0,false",
        "11,300,false", "3,300,false", "0,501,false",
        "7,199,false"})
    void aPenaltyIsWithinOneOfTheLevels(int days, long fine, boolean allowed) {
        assertThat(assault.allows(new Penalty(false, days, fine), false)).isEqualTo(allowed);
    }

    @Test
    void mitigationGoesBelowButNeverAbove() {
        Discretion drugs = new Discretion("拘留10-15可并罚款1-2000；拘留1-5或罚款1-500");
        assertThat(drugs.allows(new Penalty(false, 7, 0), false)).isFalse();
        assertThat(drugs.allows(new Penalty(false, 7, 0), true)).isTrue();
        assertThat(drugs.allows(new Penalty(false, 16, 0), true)).isFalse();
        assertThat(drugs.allows(new Penalty(false, 12, 2001), true)).isFalse();
        assertThat(drugs.allows(new Penalty(false, 12, 2000), false)).isTrue();
    }

    @Test
    void aWarningStandsAlone() {
        Discretion disorder = new Discretion("警告或罚款1-200；拘留5-10可并罚款1-500");
        assertThat(disorder.allows(new Penalty(true, 0, 0), false)).isTrue();
        assertThat(disorder.allows(new Penalty(true, 0, 100), false)).isFalse();
        assertThat(assault.allows(new Penalty(true, 0, 0), false)).isFalse();
    }

    @Test
    void levelsAreWordedInBothLanguages() {
        assertThat(assault.chinese()).isEqualTo("拘留5日以上10日以下，并处罚款200元以上500元以下；拘留5日以下或罚款500元以下");
        assertThat(assault.english()).startsWith("5–10 days of detention and a fine of 200–500 yuan; or 1–5 days");
    }

    @Test
    void aPenaltyWrittenOtherwiseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Discretion("劳动教养1-3"));
    }
}
