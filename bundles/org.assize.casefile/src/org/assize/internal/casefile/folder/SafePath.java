package org.assize.internal.casefile.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A path somebody else wrote, made relative with / between names; nothing that leads out of its folder is one. */
public final class SafePath {

    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*");

    private SafePath() {
    }

    /** {@return the path, or nothing when it is absolute, leads upwards or has control characters} */
    public static Optional<String> of(String written) {
        String text = written.strip().replace('\\', '/');
        if (text.startsWith("/") || DRIVE.matcher(text).matches()
                || text.chars().anyMatch(Character::isISOControl)) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        for (String name : text.split("/")) {
            if (name.equals("..")) {
                return Optional.empty();
            }
            if (!name.isEmpty() && !name.equals(".")) {
                names.add(name);
            }
        }
        return Optional.of(String.join("/", names));
    }
}
