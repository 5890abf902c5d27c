package org.assize.internal.ui.document.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;

import org.assize.annotation.MarkStyles;
import org.assize.model.annotation.MarkKind;
import org.junit.jupiter.api.Test;

class MarkTextsTest {

    @Test
    void everyTextIsThereInBothLanguagesWithTheSameGaps() throws IOException {
        Properties english = read("messages.properties");
        Properties chinese = read("messages_zh.properties");

        Stream<String> fields = Arrays.stream(Messages.class.getFields())
                .filter(f -> Modifier.isStatic(f.getModifiers())).map(Field::getName);
        assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(fields.map(Object.class::cast).toList());
        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        english.forEach((key, text) -> assertThat(gaps(chinese.getProperty((String) key))).as("%s", key)
                .isEqualTo(gaps((String) text)));
    }

    @Test
    void noTwoToolsHaveTheSameKeyNameOrIcon() {
        assertThat(Arrays.stream(MarkKind.values()).map(MarkWords::key)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(MarkKind.values()).map(MarkWords::of)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(MarkKind.values()).map(MarkWords::icon)).doesNotHaveDuplicates();
    }

    @Test
    void everyColourOfThePaletteHasAName() {
        assertThat(MarkStyles.palette()).allSatisfy(code -> assertThat(MarkWords.colour(code)).isNotEqualTo(code));
        assertThat(MarkWords.colour("#123456")).isEqualTo("#123456");
    }

    private static long gaps(String text) {
        return text.chars().filter(c -> c == '{').count();
    }

    private static Properties read(String name) throws IOException {
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        }
    }
}
