package org.assize.internal.rcp.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.assize.internal.rcp.settings.LanguageSetting.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageSettingTest {

    @TempDir
    Path profile;

    @Test
    void theSystemDecidesUntilSomethingIsSet() {
        assertThat(new LanguageSetting(profile).get()).isEqualTo(Language.SYSTEM);
    }

    @Test
    void aLanguageIsStoredAsTheStartScriptsReadIt() throws Exception {
        new LanguageSetting(profile.resolve("new")).set(Language.CHINESE);

        assertThat(profile.resolve("new/language")).hasContent("zh");
        assertThat(new LanguageSetting(profile.resolve("new")).get()).isEqualTo(Language.CHINESE);
    }

    @Test
    void goingBackToTheSystemLeavesNothingBehind() throws Exception {
        LanguageSetting setting = new LanguageSetting(profile);
        setting.set(Language.ENGLISH);

        setting.set(Language.SYSTEM);

        assertThat(profile).isEmptyDirectory();
    }

    @Test
    void anUnknownLanguageCountsAsNotSet() throws Exception {
        Files.writeString(profile.resolve("language"), "tlh\n");

        assertThat(new LanguageSetting(profile).get()).isEqualTo(Language.SYSTEM);
    }
}
