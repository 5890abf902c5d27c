package org.assize.journal;

import java.util.Objects;

/**
 * Who writes: a person on a device, with their key. Actor and device together name one chain, so no two places where
 * people work may share both.
 *
 * @param actor  identifier of the person, 1 to 200 characters, no control characters
 * @param device identifier of the device, likewise
 * @param app    name and version of the writing program, likewise
 * @param key    signs the entries
 */
public record Author(String actor, String device, String app, SigningKey key) {

    private static final int LONGEST_NAME = 200;

    public Author {
        requireName("actor", actor);
        requireName("device", device);
        requireName("app", app);
        Objects.requireNonNull(key, "key");
    }

    private static void requireName(String what, String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    what + " must be 1 to " + LONGEST_NAME + " characters without control characters: '" + name + "'");
        }
    }
}
