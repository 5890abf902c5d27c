package org.assize.internal.rcp.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.assize.records.ReviewerProfile;

/**
 * The language the workbench starts in. It has to be known before the first text is read, so it lies in a file of the
 * user's profile that the start script turns into {@code -nl}. Without the file the system decides.
 */
public final class LanguageSetting {

    /** The languages the workbench speaks, as {@code -nl} takes them. */
    public enum Language {
        SYSTEM(""), CHINESE("zh"), ENGLISH("en");

        private final String code;

        Language(String code) {
            this.code = code;
        }
    }

    private final Path file;

    LanguageSetting(Path profile) {
        file = profile.resolve("language");
    }

    /** The setting of the user who runs this process. */
    public static LanguageSetting ofUser() {
        String moved = System.getProperty(ReviewerProfile.DIRECTORY_PROPERTY);
        return new LanguageSetting(
                moved != null ? Path.of(moved) : Path.of(System.getProperty("user.home"), ".assize"));
    }

    /** What is set; the system's language when nothing is, or nothing readable. */
    public Language get() {
        try {
            String code = Files.exists(file) ? Files.readString(file).strip() : "";
            for (Language language : Language.values()) {
                if (language.code.equals(code)) {
                    return language;
                }
            }
            return Language.SYSTEM;
        } catch (IOException e) {
            return Language.SYSTEM;
        }
    }

    /** Sets the language of the next start. */
    public void set(Language language) throws IOException {
        if (language == Language.SYSTEM) {
            Files.deleteIfExists(file);
        } else {
            Files.createDirectories(file.getParent());
            Files.writeString(file, language.code + "\n");
        }
    }
}
