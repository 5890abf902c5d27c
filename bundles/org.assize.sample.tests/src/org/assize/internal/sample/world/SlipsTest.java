package org.assize.internal.sample.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.assize.internal.sample.Dice;

class SlipsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 3);

    private final Dice dice = Dice.of(1, "slips");
    private final People people = new People(dice);

    @Test
    void aSlipChangesOneSignOfTheNameAndNoMore() {
        for (int i = 0; i < 500; i++) {
            String name = people.name(i % 2 == 0);
            assertThat(differences(name, Slips.name(name))).as(name + " " + Slips.name(name)).isEqualTo(1);
        }
    }

    @Test
    void aSlipInANumberChangesAtMostTwoDigits() {
        for (int i = 0; i < 500; i++) {
            String number = people.person(true, 20, 60, DAY).idNumber();
            assertThat(differences(number, Slips.number(number, dice))).as(number).isBetween(1L, 2L);
        }
    }

    @Test
    void aSlipInADayGivesAnotherMonthAndAnotherDay() {
        for (LocalDate day = DAY; day.isBefore(DAY.plusYears(1)); day = day.plusDays(1)) {
            LocalDate slip = Slips.day(day);
            assertThat(slip.getMonth()).isNotEqualTo(day.getMonth());
            assertThat(slip.getDayOfMonth()).isNotEqualTo(day.getDayOfMonth());
        }
    }

    @Test
    void aSlipInAnAmountChangesItsFirstDigitOnly() {
        assertThat(Slips.amount("处行政拘留五日并处罚款五百元")).isEqualTo("处行政拘留五日并处罚款八百元");
        assertThat(Slips.amount("价值人民币七千八百元")).isEqualTo("价值人民币一千八百元");
    }

    @Test
    void aSlipInAPageNumberIsAnotherPageNearby() {
        Dice dice = Dice.of(7, "pages");
        for (int i = 0; i < 200; i++) {
            int page = 1 + i % 40;
            assertThat(Slips.page(page, dice)).isNotEqualTo(page).isBetween(Math.max(1, page - 3), page + 3);
        }
    }

    @Test
    void nobodyIsYoungerOrOlderThanAskedFor() {
        for (int i = 0; i < 500; i++) {
            assertThat(people.person(i % 2 == 0, 18, 69, DAY).ageOn(DAY)).isBetween(18, 69);
        }
    }

    private static long differences(String one, String other) {
        assertThat(other).hasSameSizeAs(one);
        long count = 0;
        for (int i = 0; i < one.length(); i++) {
            count += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return count;
    }
}
