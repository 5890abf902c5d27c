package org.assize.journal;

import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the application wants recorded. The journal adds position, time, author, hash and signature.
 *
 * @param type    kind of entry, not empty; types that start with {@code journal.} belong to the journal
 * @param subject what it is about; may be empty
 * @param via     empty if a person acts, otherwise the id of the plug-in that caused it
 * @param body    the content. Numbers have to survive as IEEE 754 doubles (RFC 8785): an amount with more digits is
 *                refused on append and belongs in a string
 */
public record EntryDraft(String type, String subject, String via, JsonNode body) {

    public EntryDraft {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(via, "via");
        Objects.requireNonNull(body, "body");
        if (type.isBlank() || type.startsWith("journal.")) {
            throw new IllegalArgumentException("not a type an application may use: '" + type + "'");
        }
    }
}
