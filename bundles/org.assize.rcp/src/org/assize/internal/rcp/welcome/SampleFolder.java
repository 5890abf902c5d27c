package org.assize.internal.rcp.welcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.assize.records.ReviewerProfile;

/**
 * Where the sample department lies: a folder of its own in the user's profile. One that was not finished is left alone
 * and the next number is taken.
 */
record SampleFolder(Path root) {

    private static final String READY = "ready";

    private static Path parent() {
        String moved = System.getProperty(ReviewerProfile.DIRECTORY_PROPERTY);
        Path profile = moved != null ? Path.of(moved) : Path.of(System.getProperty("user.home"), ".assize");
        return profile.resolve("sample");
    }

    /** The one that was finished before. */
    static Optional<SampleFolder> finished() {
        Optional<SampleFolder> found = Optional.empty();
        for (int i = 1; Files.exists(numbered(i)); i++) {
            if (Files.exists(numbered(i).resolve(READY))) {
                found = Optional.of(new SampleFolder(numbered(i)));
            }
        }
        return found;
    }

    /** A folder nobody used yet; it is created. */
    static SampleFolder fresh() throws IOException {
        int i = 1;
        while (Files.exists(numbered(i))) {
            i++;
        }
        return new SampleFolder(Files.createDirectories(numbered(i)));
    }

    private static Path numbered(int number) {
        return parent().resolve("department-" + number);
    }

    /** The case files as an upstream system would export them. */
    Path files() {
        return root.resolve("files");
    }

    /** What is wrong with each of them. */
    Path truth() {
        return files().resolve("truth.json");
    }

    /** The library they are imported into. */
    Path library() {
        return root.resolve("library");
    }

    void markFinished() throws IOException {
        Files.writeString(root.resolve(READY), "");
    }
}
