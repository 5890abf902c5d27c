package org.assize.internal.journal;

import java.security.PublicKey;

import org.assize.journal.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A line and everything that can be said about it without knowing its neighbours.
 *
 * @param raw    the line
 * @param line   the entry; null if the line is none
 * @param signed whether the signature is right or need not be checked
 * @param reason why the line is no entry, empty if it is
 */
record CheckedLine(RawLine raw, @Nullable EntryLine line, boolean signed, String reason) {

    /**
     * Looks at a line.
     *
     * @param key       checks the signature; null if the chain has none to check with
     * @param vouchedTo number of the last entry whose signature need not be checked
     */
    static CheckedLine of(RawLine raw, @Nullable PublicKey key, long vouchedTo) {
        if (!raw.whole()) {
            boolean tooLong = raw.bytes().length > LineReader.LONGEST_LINE;
            String reason = tooLong ? Messages.Line_tooLong : Messages.Line_notEnded;
            return new CheckedLine(raw, null, false, reason);
        }
        try {
            EntryLine line = EntryLine.readToCheck(raw.bytes());
            Entry entry = line.entry();
            boolean signed = key == null || entry.seq() <= vouchedTo || !line.intact()
                    || Seal.verify(entry.hash(), entry.sig(), key);
            return new CheckedLine(raw, line, signed, "");
        } catch (UnreadableLineException e) {
            return new CheckedLine(raw, null, false, String.valueOf(e.getMessage()));
        }
    }

    /** Whether the line is an entry and what it was when it was hashed. */
    boolean intact() {
        return line != null && line.intact();
    }
}
