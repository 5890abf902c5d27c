package org.assize.internal.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void everyTextIsThereInBothLanguages() throws IOException {
        Properties english = read("messages.properties");
        Properties chinese = read("messages_zh.properties");

        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        english.forEach((key, text) -> assertThat(count(chinese.getProperty((String) key)))
                .as("%s", key).isEqualTo(count((String) text)));
    }

    private static long count(String text) {
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
