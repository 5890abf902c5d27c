package org.assize.internal.journal;

import java.util.Arrays;

import org.assize.journal.Entry;
import org.assize.journal.SigningKey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One line of a journal file and what it says about itself.
 *
 * @param entry     the entry as it stands there
 * @param canonical whether the line is the canonical form of the entry
 * @param realHash  the hash the content really has
 */
record EntryLine(Entry entry, boolean canonical, String realHash) {

    /** Reads a line, without its line feed. */
    static EntryLine read(byte[] line) throws UnreadableLineException {
        ScannedEntry scanned = ScannedEntry.of(line);
        return scanned == null ? readThoroughly(line)
                : new EntryLine(scanned.entry(scanned.body()), true, scanned.realHash());
    }

    /** Reads a line to check it: as {@link #read}, but without the body, which takes most of the time, where it can. */
    static EntryLine readToCheck(byte[] line) throws UnreadableLineException {
        ScannedEntry scanned = ScannedEntry.of(line);
        return scanned == null ? readThoroughly(line)
                : new EntryLine(scanned.entry(MissingNode.getInstance()), true, scanned.realHash());
    }

    /** Reads a line whatever it is, by composing its canonical form anew; the measure of the other ways. */
    static EntryLine readThoroughly(byte[] line) throws UnreadableLineException {
        JsonNode node = JsonText.parse(line);
        Entry entry = EntryFields.read(node);
        try {
            boolean canonical = Arrays.equals(line, CanonicalJson.of(node));
            ((ObjectNode) node).remove("hash");
            ((ObjectNode) node).remove("sig");
            return new EntryLine(entry, canonical, Seal.hash(CanonicalJson.of(node)));
        } catch (IllegalArgumentException e) {
            throw new UnreadableLineException(String.valueOf(e.getMessage()));
        }
    }

    /** Whether nothing was changed since it was written, as far as the line itself tells. */
    boolean intact() {
        return canonical && realHash.equals(entry.hash()) && Seal.ALGORITHMS.equals(entry.alg());
    }

    /** The hash for an entry that has none yet. */
    static String hashOf(Entry unsealed) {
        return Seal.hash(CanonicalJson.of(EntryFields.unsealed(unsealed)));
    }

    /** The line, with line feed, of an entry that has its hash but no signature yet. */
    static byte[] sign(Entry hashed, SigningKey key) {
        ObjectNode node = EntryFields.unsealed(hashed);
        node.put("hash", hashed.hash()).put("sig", Seal.sign(hashed.hash(), key));
        byte[] json = CanonicalJson.of(node);
        byte[] line = Arrays.copyOf(json, json.length + 1);
        line[json.length] = '\n';
        return line;
    }
}
