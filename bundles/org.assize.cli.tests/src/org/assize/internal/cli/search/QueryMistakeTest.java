package org.assize.internal.cli.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.assize.search.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryMistakeTest {

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {
        "abc (d,4,5,    ^",
        "盗窃 (d,3,4,     ^",
        "盗窃 AND,0,2,^^^^",
        "ＡＢ（x,2,3,    ^^",
        "한국어 x,4,5,       ^",
        "e\u0301 (,3,4,  ^",
        "\uD840\uDC00 (,3,4,   ^",
        "abc,3,3,   ^",
        "abc,9,12,   ^",
    })
    void carets_stand_under_the_mistake(String query, int from, int to, String carets) {
        assertThat(QueryMistake.carets(query, new TextRange(from, to))).isEqualTo(carets);
    }

    @Test
    void what_moves_the_cursor_is_one_space() {
        assertThat(QueryMistake.carets("a\t\n(", new TextRange(3, 4))).isEqualTo("   ^");
    }
}
