package org.assize.internal.ui.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryPlaceTest {

    /** The bar stands for the cursor. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"unit:|, true", "单位：青|, true", "unit:青渡 打火|, false", "un|it:青渡, false",
        "`unit:\"青渡 派|`, true", "`\"时间:三|`, false", "(unit:青|), true", "打火机|, false", "|, false"})
    void values_are_proposed_behind_the_colon_of_a_field(String query, boolean expected) {
        int caret = query.indexOf('|');
        assertThat(QueryPlace.isBehindField(query.replace("|", ""), caret)).isEqualTo(expected);
    }
}
