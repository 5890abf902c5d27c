package org.assize.internal.ui.casefile.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class NaturalOrderTest {

    @Test
    void numbersInTextAreOrderedByTheirValue() {
        assertThat(Stream.of("武公(治)行罚决字〔2026〕10号", "武公(治)行罚决字〔2026〕9号", "武公(治)行罚决字〔2025〕11号")
                .sorted(NaturalOrder.INSTANCE)).containsExactly("武公(治)行罚决字〔2025〕11号",
                        "武公(治)行罚决字〔2026〕9号", "武公(治)行罚决字〔2026〕10号");
    }

    @Test
    void leadingZerosDoNotMatter() {
        assertThat(NaturalOrder.INSTANCE.compare("0007", "7")).isZero();
        assertThat(NaturalOrder.INSTANCE.compare("0007", "10")).isNegative();
    }

    @Test
    void theShorterOfTwoWithTheSameBeginningIsFirst() {
        assertThat(NaturalOrder.INSTANCE.compare("2026", "2026-1")).isNegative();
    }

    @Test
    void numbersLongerThanAnyNumberTypeAreOrderedToo() {
        assertThat(NaturalOrder.INSTANCE.compare("9".repeat(40), "1" + "0".repeat(40))).isNegative();
    }
}
