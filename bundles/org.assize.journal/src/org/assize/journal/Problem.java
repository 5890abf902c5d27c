package org.assize.journal;

import java.nio.file.Path;

/**
 * Something about a journal that people must know.
 *
 * @param kind   what it is
 * @param file   the file it is in
 * @param line   line in the file, starting with 1; 0 if it concerns the whole file
 * @param seq    number of the entry it concerns in its chain, starting with 1; 0 if none
 * @param detail one sentence for people, in their language
 */
public record Problem(Kind kind, Path file, long line, long seq, String detail) {

    /** What is wrong, and whether it means that the records are not what was written. */
    public enum Kind {
        /** An entry is not the one that was signed, or not in canonical form. */
        CHANGED(true),
        /** Entries or files between others are gone, or there is no journal at all. */
        MISSING(true),
        /** An entry stands at another place than where it was written. */
        REORDERED(true),
        /** An entry or a file does not belong into the chain, or is there twice. */
        INSERTED(true),
        /** The entry was not signed with the key of the chain. */
        BAD_SIGNATURE(true),
        /** The entry does not continue the one before, though both are intact. */
        BROKEN_CHAIN(true),
        /** The end of the last file is not a whole entry: writing was cut short. */
        TORN_TAIL(true),
        /** A line or a file cannot be read as journal. */
        UNREADABLE(true),
        /** Entries are gone that the checkpoint knows were at the end. */
        TRUNCATED(true),
        /** The checkpoint is missing or damaged: entries removed from the end would go unnoticed. */
        CHECKPOINT(true),
        /** The key of the chain is not vouched for, or not the one at hand. */
        KEY(true),
        /** The clock of the writer went backwards. The order of the entries stays certain, their times do not. */
        CLOCK(false),
        /** An incomplete end, never acknowledged, was set aside when the journal was opened. */
        RECOVERED(false),
        /** Somebody else is writing this chain now. */
        LOCKED(false),
        /** The directory cannot be written to. */
        NOT_WRITABLE(false);

        private final boolean damage;

        Kind(boolean damage) {
            this.damage = damage;
        }

        /** Whether the records are not, or cannot be shown to be, what was written. */
        public boolean damage() {
            return damage;
        }
    }

    /** The sentence for people, and where: {@code The content was changed. (records/…/000003.jsonl:17, #4012)}. */
    @Override
    public String toString() {
        String place = line == 0 ? file.toString() : file + ":" + line;
        return detail + " (" + place + (seq == 0 ? ")" : ", #" + seq + ")");
    }
}
