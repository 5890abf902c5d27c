package org.assize.checklist;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.assize.model.checklist.Text;

/** Picks the language of a text that exists in several. */
public final class Texts {

    private Texts() {
    }

    /**
     * The text in the best language there is: the very locale, its language, English, Chinese, any.
     *
     * @return the text without surrounding white space; empty when there is none
     */
    public static String of(List<Text> texts, Locale locale) {
        return Stream.of(locale.toLanguageTag(), locale.getLanguage(), "en", "zh")
                .map(wanted -> first(texts, text -> wanted.equalsIgnoreCase(language(text))))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> first(texts, text -> true))
                .orElse("");
    }

    /** Whether there is a text in exactly this language, for example {@code zh}. */
    public static boolean has(List<Text> texts, String language) {
        return first(texts, text -> language.equalsIgnoreCase(language(text))).isPresent();
    }

    private static Optional<String> first(List<Text> texts, Predicate<Text> wanted) {
        return texts.stream()
                .filter(wanted)
                .map(Text::getValue)
                .filter(value -> value != null && !value.isBlank())
                .map(String::strip)
                .findFirst();
    }

    private static String language(Text text) {
        return text.getLang() == null ? "" : text.getLang();
    }
}
