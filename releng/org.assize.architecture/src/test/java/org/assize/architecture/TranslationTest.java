package org.assize.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Everything people read exists in English and in Chinese. */
class TranslationTest {

    private static final Set<String> NAMES =
            Set.of("messages.properties", "plugin.properties", "bundle.properties", "feature.properties");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    @Test
    void everyMessageFileHasAChineseTwin() {
        assertThat(messageFiles()).isNotEmpty();
        assertThat(messageFiles().stream().filter(file -> !Files.exists(chinese(file))).map(Repository::relative))
                .isEmpty();
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        List<String> wrong = new ArrayList<>();
        for (Path file : messageFiles()) {
            if (Files.exists(chinese(file))) {
                compare(file, load(file), load(chinese(file)), wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void compare(Path file, Properties english, Properties chinese, List<String> wrong) {
        Set<String> keys = new TreeSet<>(english.stringPropertyNames());
        keys.addAll(chinese.stringPropertyNames());
        for (String key : keys) {
            String in = Repository.relative(file) + ", " + key;
            if (!english.containsKey(key) || !chinese.containsKey(key)) {
                wrong.add(in + ": only in one language");
            } else if (!placeholders(english.getProperty(key)).equals(placeholders(chinese.getProperty(key)))) {
                wrong.add(in + ": different placeholders");
            }
        }
    }

    private static List<Path> messageFiles() {
        return Repository.files(file -> NAMES.contains(file.getFileName().toString()));
    }

    private static Path chinese(Path file) {
        return file.resolveSibling(file.getFileName().toString().replace(".properties", "_zh.properties"));
    }

    private static Set<String> placeholders(String message) {
        Set<String> numbers = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(message);
        while (matcher.find()) {
            numbers.add(matcher.group(1));
        }
        return numbers;
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Repository.read(file)));
        } catch (IOException e) {
            throw new AssertionError("cannot read " + Repository.relative(file), e);
        }
        return properties;
    }
}
