package org.assize.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Every text is there in both languages, with the same places to fill in. */
class MessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    @Test
    void areCompleteInBothLanguages() throws IOException {
        Properties english = load("messages.properties");
        Properties chinese = load("messages_zh.properties");
        List<String> fields = Arrays.stream(Messages.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getDeclaringClass() == Messages.class)
                .map(Field::getName).toList();
        assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(fields);
        assertThat(chinese.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(fields);
        for (String field : fields) {
            assertThat(places(chinese.getProperty(field))).as(field).isEqualTo(places(english.getProperty(field)));
            assertThat(english.getProperty(field)).as(field).doesNotContain("'"); // quotes in NLS
        }
    }

    private static Properties load(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(MessagesTest.class.getResourceAsStream(name),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).sorted().toList();
    }
}
