package org.assize.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodedTextTest {

    private static final String SIMPLIFIED = "询问笔录\r\n问：你因何事被传唤？答：二〇二四年三月五日，我在路口与他人发生争执。";
    private static final String TRADITIONAL = "訊問筆錄\r\n問：你因何事被傳喚？答：二零二四年三月五日，我在路口與他人發生爭執。";

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE", "GB18030", "GBK"})
    void simplifiedTextIsReadWhateverItsEncoding(String encoding) {
        DecodedText decoded = DecodedText.of(SIMPLIFIED.getBytes(Charset.forName(encoding)));

        assertThat(decoded.text()).isEqualTo(SIMPLIFIED);
        assertThat(decoded.guessed()).startsWith(encoding.substring(0, 2));
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE", "GB18030", "Big5", "UTF-8"})
    void traditionalTextIsReadWhateverItsEncoding(String encoding) {
        assertThat(DecodedText.of(TRADITIONAL.getBytes(Charset.forName(encoding))).text()).isEqualTo(TRADITIONAL);
    }

    @ParameterizedTest
    @CsvSource({"GB18030, 张三", "GB18030, 中华人民共和国", "Big5, 臺灣高等法院刑事判決", "GB18030, 犇鱻麤，他说。",
            "UTF-16LE, 张三，男。", "windows-1252, Müller & Söhne in Zürich", "UTF-16LE, plain letters"})
    void aFewWordsAreEnough(String encoding, String text) {
        assertThat(DecodedText.of(text.getBytes(Charset.forName(encoding))).text()).isEqualTo(text);
    }

    @Test
    void aSignCutByALimitDoesNotSpoilTheRest() {
        byte[] bytes = SIMPLIFIED.getBytes(StandardCharsets.UTF_8);

        DecodedText decoded = DecodedText.of(Arrays.copyOf(bytes, bytes.length - 1));

        assertThat(decoded.text()).isEqualTo(SIMPLIFIED.substring(0, SIMPLIFIED.length() - 1));
        assertThat(decoded.guessed()).isEmpty();
    }

    @Test
    void aClaimIsBelievedUnlessTheBytesContradict() {
        byte[] big5 = TRADITIONAL.getBytes(Charset.forName("Big5"));

        assertThat(DecodedText.of(big5, "big5")).isEqualTo(new DecodedText(TRADITIONAL, ""));
        assertThat(DecodedText.of(big5, "utf-8").text()).isEqualTo(TRADITIONAL);
        assertThat(DecodedText.of("乜嘢".getBytes(Charset.forName("GB18030")), "gb2312").text()).isEqualTo("乜嘢");
        assertThat(DecodedText.of(new byte[] {'a'}, "no such thing").text()).isEqualTo("a");
    }
}
