package org.assize.internal.plugins.checks.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class IdNumberTest {

    private static final IdNumber RIGHT = IdNumber.of("11010519491231002X").orElseThrow();

    @Test
    void theCheckSignOfTheStandardsExampleIsRight() {
        assertThat(RIGHT.isValid()).isTrue();
        assertThat(RIGHT.born()).contains(LocalDate.of(1949, 12, 31));
        assertThat(RIGHT.sex()).isEqualTo("女");
    }

    @Test
    void everySingleWrongDigitAndEveryExchangeOfNeighboursIsFound() {
        String digits = RIGHT.digits();
        for (int i = 0; i < 17; i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digit != digits.charAt(i)) {
                    String wrong = digits.substring(0, i) + digit + digits.substring(i + 1);
                    assertThat(IdNumber.of(wrong).orElseThrow().isValid()).as(wrong).isFalse();
                }
            }
            if (i < 16 && digits.charAt(i) != digits.charAt(i + 1)) {
                IdNumber exchanged = IdNumber.of(digits.substring(0, i) + digits.charAt(i + 1) + digits.charAt(i)
                        + digits.substring(i + 2)).orElseThrow();
                assertThat(exchanged.isValid()).isFalse();
                assertThat(exchanged.isTransposed(RIGHT)).isTrue();
            }
        }
    }

    @Test
    void lettersThatAMachineReadsForDigitsAreDigits() {
        assertThat(IdNumber.of("llOlO5l949l23lOO2x")).contains(RIGHT);
    }
}
