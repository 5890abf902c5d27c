package org.assize.journal;

import java.time.Instant;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One line of a journal, exactly as it was signed. Immutable as long as nobody changes {@code body}, which callers must
 * not do.
 *
 * @param v       version of the format, 1
 * @param seq     position in the chain, starting with 1 and without gaps
 * @param prev    hash of the entry before, 64 lower-case hexadecimal digits; 64 zeros for the first
 * @param at      wall clock of the writer when the entry was appended, whole milliseconds
 * @param actor   who wrote it
 * @param device  on which device
 * @param app     name and version of the writing program
 * @param via     empty if a person acted directly, otherwise the id of the plug-in on whose initiative it was written
 * @param type    what kind of entry it is; types nobody knows any more are entries like all others
 * @param subject what the entry is about, as an identifier of the writing program; may be empty
 * @param body    the content
 * @param alg     algorithms of signature and hash, {@code Ed25519/SHA-256}
 * @param hash    SHA-256 of the canonical entry without {@code hash} and {@code sig}, 64 lower-case hexadecimal digits
 * @param sig     signature of the 32 bytes of {@code hash}, Base64
 */
public record Entry(int v, long seq, String prev, Instant at, String actor, String device, String app, String via,
        String type, String subject, JsonNode body, String alg, String hash, String sig) {

    /** Type of the first entry of every chain: it declares the format and the public key of the writer. */
    public static final String OPENED = "journal.opened";

    /** Type of the entry the journal writes by itself after it had to set aside an incomplete end of the chain. */
    public static final String RECOVERED = "journal.recovered";

    /** Whether the journal itself wrote this entry, not the application. */
    public boolean housekeeping() {
        return type.startsWith("journal.");
    }
}
