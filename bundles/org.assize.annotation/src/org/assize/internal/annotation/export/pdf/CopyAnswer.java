package org.assize.internal.annotation.export.pdf;

import java.util.List;

/**
 * What came of a request; the bytes follow.
 *
 * @param outcome      whether there is a copy, and of what kind
 * @param detail       more about a refusal in technical words; may be empty
 * @param withoutPlace ids of marks on pages that the document does not have
 * @param signatures   digital signatures in the original
 * @param certified    whether its author allowed no annotations in a signed certificate
 */
public record CopyAnswer(Outcome outcome, String detail, List<String> withoutPlace, int signatures,
        boolean certified) {

    /** Whether there is a copy. */
    public enum Outcome {
        /** The bytes follow those of the original. */
        APPENDED,
        /** The original is damaged and was repaired: the bytes are all of the copy. */
        REWRITTEN,
        /** A password is needed. */
        ENCRYPTED,
        /** Its author allows no annotations. */
        FORBIDDEN,
        /** It is signed and damaged: a repaired copy would not have its signatures. */
        SIGNED_AND_DAMAGED,
        /** It is no PDF that can be read. */
        UNREADABLE
    }

    public CopyAnswer {
        withoutPlace = List.copyOf(withoutPlace);
    }

    static CopyAnswer refusal(Outcome outcome, String detail) {
        return new CopyAnswer(outcome, detail, List.of(), 0, false);
    }

    /** {@return whether bytes follow} */
    public boolean copied() {
        return outcome == Outcome.APPENDED || outcome == Outcome.REWRITTEN;
    }
}
