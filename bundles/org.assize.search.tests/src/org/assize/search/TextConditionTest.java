package org.assize.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found and shown in a text; places are marked with square brackets. */
class TextConditionTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            违?责任      | 承担[违约责任]，不担违反其责任、违责任
            违?责任      | [违约 责\\n任] [违法 责\\n任]，违，约责任
            违?责任      | [违，责任][违𠮷责任]违约法责任
            违??责任     | [违反其责任]违𠮷责任
            张?          | [张某]和张
            ?某          | 某[张某][李某]
            故意*伤害    | [故意伤害]、[故意重伤害]，故意，伤害
            故意*伤害    | 故意杀人未遂，伤害
            故意*伤害    | 故故意[故意轻伤害]伤害
            张*某        | [张 三 某]
            contr*t      | [contract] [CONTRAST] contr act contr-t con[contrast]
            contr*t      | [contrac\\nt] contr t
            contr?ct     | [contract] [contr-ct] contr ct
            pol*         | [police] im[polite] p ol
            *ice         | [police] [ice] i ce
            张*          | [张]某某盗窃
            2024*号      | [2024年12号]，[２０２４号]；2024，号
            a*b*c        | [abc] [a12b34c] ab c
            "张*某"      | [张*某]张三某
            "a?"         | [a?]ab
            """)
    void findsTextsWithOpenPlaces(String query, String text) {
        check(query, text);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            张三丰~          | [张三丰]，[张二丰]，[三丰]，[张丰]，[张某三丰]，张某，三某丰
            张三丰~          | [张 三\\n曰丰]
            派出所民警~2     | [派出听民警][派所民警][派出所的民警]派警
            派出所民警       | 派出听民警
            "criminal law"~1 | [crimnal law] [criminal  raw] [criminallaw] criminal of law
            "criminal law"~2 | [crimnal raw] criminal or
            𠮷野家~          | [吉野家][𠮷家]吉野屋
            110101199003~1   | [110101199008] [110101l99003]
            abc~0            | [abc] abd
            """)
    void findsTextsWithErrors(String query, String text) {
        check(query, text);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            张某 w/2 盗窃               | [张某]曾经[盗窃]。此外他张某他们曾经盗窃
            张某 W/2 盗窃               | [盗窃]的[张某]
            张某 pre/2 盗窃             | 盗窃的张某
            张某 pre/2 盗窃             | [张某]，“曾”“经”——[盗窃]
            张某 pre/0 盗窃             | [张某]、[盗窃]；张某又盗窃
            盗窃 w/1 盗窃               | [盗窃]和[盗窃]以及又是盗窃
            盗窃 w/5 窃罪               | 盗窃罪
            criminal pre/2 china        | [criminal] law of [China]; criminal procedure law of China
            law pre/4 china             | [law] of the people of [China]; law of all the people of China
            police pre/2 officer        | [police]2024年度[officer] police
            张某 pre/3 2024             | [张某]于年[2024]
            ab w/1 cd                   | [ab]x yy[cd]
            (张某 OR 李某) w/1 盗窃     | [张某][盗窃]、[李某]也[盗窃]，王某盗窃
            张? pre/1 盗*车             | [张三]曾[盗窃车]
            张三丰~ w/2 盗窃            | [张二丰]曾[盗窃]
            张某 pre/1 曾 pre/1 盗窃    | [张某][曾][盗窃]，张某曾自首，曾盗窃
            张某 w/1 曾 w/1 盗窃        | [张某]又[曾]又[盗窃]张某
            -张某 盗窃 w/1 曾           | 张某[曾][盗窃]
            """)
    void findsTextsNearEachOther(String query, String text) {
        check(query, text);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /违[约反法]责任/      | [违约责任]、[违\\n法责任]违章责任
            /[0-9]{4}年\\d{1,2}月/ | [2024年5月]、[２０２４年12月]、24年5月
            /第[一-十]+条/        | [第十一条]、第11条、[第三\\n条]
            /张.(某|三)/          | [张小三]、[张大某]、张三
            /colou?r/             | [color] [COLOUR] colouur
            /criminal law/        | [criminal law] criminallaw [criminal\\nlaw]
            /criminal\\s?law/     | [criminal law] [criminallaw]
            /第 \\d+ 条/          | [第5条]、[第 5 条]
            /crim.*law/           | [criminal or law flaw]
            /a.c/                 | [abc] [a c] [a-c] ac [a𠮷c]
            /违.责任/             | [违约责任]违责任
            /[^0-9]号/            | 12号、[第号]
            /國家|ＡＢＣ/         | [国家][abc]
            /[A-C]+/              | [abc]d[cab]
            /\\(\\d+\\)/          | [(2024)]、[（12）]
            /a\\/b/               | [a/b]
            /aba/                 | [ababa]
            /罪/                  | [罪][罪]
            /\\w+@\\w+/           | ，[写给abc@def]；
            /[\\d-]{5}/           | [010-12]，0-12
            /(ab){2,}/            | [abab] ab [ababab]
            /x+?y/                | [xxxy]
            /[一二]?[三四]/       | [一三][三][二四]
            """)
    void findsWhatARegularExpressionDescribes(String query, String text) {
        check(query, text);
    }

    private static void check(String query, String marked) {
        String expected = marked.replace("\\n", "\n");
        String text = expected.replaceAll("[\\[\\]]", "");
        StringBuilder found = new StringBuilder(text);
        TextMatcher.of(query).find(text).reversed().forEach(range -> {
            found.insert(range.to(), ']');
            found.insert(range.from(), '[');
        });
        assertThat(found.toString()).isEqualTo(expected);
    }
}
