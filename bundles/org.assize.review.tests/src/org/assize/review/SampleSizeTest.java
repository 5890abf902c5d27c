package org.assize.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SampleSizeTest {

    @Test
    void agrees_with_the_published_vectors() {
        assertThat(SampleSize.of(400, 0.05)).isEqualTo(197);
        assertThat(SampleSize.of(60, 0.10)).isEqualTo(38);
        assertThat(SampleSize.of(0, 0.10)).isZero();
        assertThat(SampleSize.of(1, 0.10)).isEqualTo(1);
    }

    @Test
    void a_stratum_has_its_share_but_at_least_two_and_at_most_all() {
        assertThat(SampleSize.ofStratum(38, 60, 30)).isEqualTo(19);
        assertThat(SampleSize.ofStratum(10, 100, 5)).isEqualTo(2);
        assertThat(SampleSize.ofStratum(10, 100, 1)).isEqualTo(1);
        assertThat(SampleSize.ofStratum(500, 100, 40)).isEqualTo(40);
    }
}
