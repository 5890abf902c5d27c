package org.assize.internal.plugin;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;

import org.assize.plugin.Signer;
import org.jspecify.annotations.Nullable;

/** A signer as keys and values with a common prefix. */
final class SignerKeys {

    private static final String NAME = "name";
    private static final String SUBJECT = "subject";
    private static final String FINGERPRINT = "fingerprint";
    private static final String NOT_AFTER = "notAfter";

    private SignerKeys() {
    }

    static void write(String prefix, @Nullable Signer signer, Map<String, String> content) {
        content.keySet().removeIf(key -> key.startsWith(prefix));
        if (signer != null) {
            content.put(prefix + NAME, signer.name());
            content.put(prefix + SUBJECT, signer.subject());
            content.put(prefix + FINGERPRINT, signer.fingerprint());
            content.put(prefix + NOT_AFTER, signer.notAfter().toString());
        }
    }

    static @Nullable Signer read(String prefix, Map<String, String> content) {
        String fingerprint = content.get(prefix + FINGERPRINT);
        if (fingerprint == null) {
            return null;
        }
        return new Signer(content.getOrDefault(prefix + NAME, ""), content.getOrDefault(prefix + SUBJECT, ""),
                fingerprint, instant(content.getOrDefault(prefix + NOT_AFTER, "")));
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            return Instant.EPOCH;
        }
    }
}
