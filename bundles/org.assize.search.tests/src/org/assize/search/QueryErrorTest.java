package org.assize.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assize.internal.search.query.QueryParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryErrorTest {

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '\'', textBlock = """
            盗窃 "张某               |  3 |  6 | quotation mark is never closed; put "
            盗窃 OR                  |  5 |  5 | missing after OR
            OR 盗窃                  |  0 |  2 | OR needs a word before and after
            盗窃 AND                 |  6 |  6 | missing after AND
            盗窃 (张某               |  3 |  4 | bracket is never closed; put )
            盗窃 )                   |  3 |  4 | closes nothing
            单位: OR 盗窃            |  0 |  3 | needs a word right after it
            承办人:                  |  0 |  4 | needs a word right after it
            a ""                     |  2 |  4 | no letter, digit or sign
            a NOT                    |  5 |  5 | missing after NOT
            盗窃 w/5                 |  6 |  6 | missing after w/5
            w/5 盗窃                 |  0 |  3 | w/5 needs a word before and after
            盗窃 w/ 张某             |  3 |  5 | write it as w/10
            盗窃 w/2000 张某         |  3 |  9 | distance up to 1000
            盗窃 w/5 -张某           |  7 |  8 | needs a word
            盗窃 w/5 (张某 李某)     |  7 | 14 | (one OR another)
            盗窃 w/5 /张./           |  7 | 11 | before and after w/
            盗窃 pre/5 单位:城关     |  9 | 14 | before and after w/
            a *                      |  2 |  3 | such as 张*
            -?*?                     |  1 |  4 | such as 张*
            a*b*c*d*e*f*g*h*i*j      |  0 | 19 | at most 8 *
            张某~                    |  0 |  3 | at least 3 characters
            a "张某某"~2             |  2 |  7 | need 5; write ~1 at most
            张?某~                   |  0 |  4 | not both
            张三丰~99                |  0 |  6 | write ~1 at most
            张三丰~99999999999       |  0 | 15 | write ~1 at most
            a /b                     |  2 |  4 | never closed; put /
            /a/b                     |  3 |  4 | put a space after it
            /a/~1                    |  3 |  4 | put a space after it
            a /(b/                   |  3 |  4 | put ) after what belongs together
            a /b)/                   |  4 |  5 | closes nothing
            /[ab/                    |  1 |  2 | put ] after
            /[b-a]/                  |  2 |  5 | smaller character first
            /*a/                     |  1 |  2 | nothing to repeat
            /a**/                    |  3 |  4 | nothing to repeat
            /a{3,2}/                 |  2 |  7 | x{2,5}
            /a{}/                    |  2 |  4 | x{2,5}
            /^a/                     |  1 |  2 | leave it out
            /a+$/                    |  3 |  4 | leave it out
            /(?=a)/                  |  1 |  3 | (?:…)
            /\\1/                    |  1 |  3 | means nothing here
            /a{1000}/                |  1 |  8 | too large
            /((a{100}){100}){100}/   |  1 | 21 | too large
            /a*/                     |  1 |  3 | use + instead of *
            /.*.*.*/                 |  1 |  7 | use + instead of *
            /\\s+/                   |  1 |  4 | use + instead of *
            //                       |  1 |  1 | nothing at all
            日期:2024-13             |  3 | 10 | there is no 2024-13
            日期:2024-02-30          |  3 | 13 | there is no 2024-02-30
            日期:2024-01..2024-02-31 | 12 | 22 | there is no 2024-02-31
            日期:2024-00             |  3 | 10 | there is no 2024-00
            日期:去年                |  3 |  5 | is no date; write 2024
            日期:"去年"              |  4 |  6 | is no date; write 2024
            日期:..                  |  3 |  5 | date is missing
            日期:2024-05..2024-04    |  3 | 19 | earlier date first
            日期:/2024/              |  3 |  9 | plain word or date
            日期:"2024"~1            |  3 |  9 | plain word or date
            类型:治安                |  3 |  5 | administrative, criminal or other
            """)
    void saysWhereAQueryIsWrongAndWhatWouldBeValid(String query, int from, int to, String advice) {
        assertThatExceptionOfType(QueryException.class)
                .isThrownBy(() -> QueryParser.parse(query))
                .satisfies(e -> assertThat(e.place()).isEqualTo(new TextRange(from, to)))
                .withMessageContaining(String.valueOf(from + 1)).withMessageContaining(advice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200B", "\u3000"})
    void refusesToSearchForNothing(String query) {
        assertThatExceptionOfType(QueryException.class).isThrownBy(() -> QueryParser.parse(query));
    }

    @Test
    void refusesAQueryThatIsTooLong() {
        assertThatExceptionOfType(QueryException.class).isThrownBy(() -> QueryParser.parse("盗 ".repeat(2000)))
                .withMessageContaining("2000");
    }

    @Test
    void refusesWhatIsNestedTooDeeply() {
        assertThatExceptionOfType(QueryException.class)
                .isThrownBy(() -> QueryParser.parse("(".repeat(60) + "a" + ")".repeat(60)))
                .satisfies(e -> assertThat(e.place()).isEqualTo(new TextRange(50, 51)));
        assertThatExceptionOfType(QueryException.class).isThrownBy(() -> QueryParser.parse("-".repeat(500) + "a"));
        assertThatExceptionOfType(QueryException.class)
                .isThrownBy(() -> QueryParser.parse("/" + "(".repeat(60) + "a" + ")".repeat(60) + "/"));
    }

    @Test
    void refusesALongChain() {
        assertThatExceptionOfType(QueryException.class).isThrownBy(() -> QueryParser.parse("a w/9 ".repeat(20) + "a"))
                .satisfies(e -> assertThat(e.place()).isEqualTo(new TextRange(116, 119)))
                .withMessageContaining("at most 20");
    }

    @Test
    void refusesALongTextWithErrors() {
        assertThatExceptionOfType(QueryException.class).isThrownBy(() -> QueryParser.parse("盗".repeat(65) + "~"))
                .withMessageContaining("at most 64");
    }
}
