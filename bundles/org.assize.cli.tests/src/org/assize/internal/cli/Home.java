package org.assize.internal.cli;

import java.nio.file.Path;

import org.assize.records.ReviewerProfile;

/** A profile directory of its own for a test, instead of that of the user who runs it. */
final class Home implements AutoCloseable {

    private final String before = System.getProperty(ReviewerProfile.DIRECTORY_PROPERTY);

    Home(Path directory) {
        System.setProperty(ReviewerProfile.DIRECTORY_PROPERTY, directory.toString());
    }

    @Override
    public void close() {
        if (before == null) {
            System.clearProperty(ReviewerProfile.DIRECTORY_PROPERTY);
        } else {
            System.setProperty(ReviewerProfile.DIRECTORY_PROPERTY, before);
        }
    }
}
