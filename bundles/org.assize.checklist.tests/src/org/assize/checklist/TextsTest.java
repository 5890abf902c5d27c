package org.assize.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.assize.model.checklist.Text;

class TextsTest {

    private final List<Text> both =
            List.of(ChecklistBuilder.text("zh", " 送达 "), ChecklistBuilder.text("en", "Delivery"));

    @Test
    void takesTheLanguageAsked() {
        assertThat(Texts.of(both, Locale.SIMPLIFIED_CHINESE)).isEqualTo("送达");
        assertThat(Texts.of(both, Locale.UK)).isEqualTo("Delivery");
    }

    @Test
    void prefersTheVeryLocale() {
        List<Text> texts = List.of(ChecklistBuilder.text("zh", "送达"), ChecklistBuilder.text("zh-TW", "送達"));

        assertThat(Texts.of(texts, Locale.TRADITIONAL_CHINESE)).isEqualTo("送達");
        assertThat(Texts.of(texts, Locale.CHINESE)).isEqualTo("送达");
    }

    @Test
    void fallsBackToEnglishThenChineseThenAnything() {
        assertThat(Texts.of(both, Locale.FRENCH)).isEqualTo("Delivery");
        assertThat(Texts.of(both.subList(0, 1), Locale.FRENCH)).isEqualTo("送达");
        assertThat(Texts.of(List.of(ChecklistBuilder.text("de", "Zustellung")), Locale.FRENCH)).isEqualTo("Zustellung");
    }

    @Test
    void skipsBlankOnesAndGivesAnEmptyTextForNone() {
        assertThat(Texts.of(List.of(ChecklistBuilder.text("fr", " "), both.getLast()), Locale.FRENCH))
                .isEqualTo("Delivery");
        assertThat(Texts.of(List.of(), Locale.FRENCH)).isEmpty();
        assertThat(Texts.of(List.of(ChecklistBuilder.text(null, null)), Locale.FRENCH)).isEmpty();
    }
}
