package org.assize.internal.review.place;

import java.util.List;

import org.assize.records.event.EvidenceData;

/** Places of evidence, compared. */
public final class Places {

    private Places() {
    }

    /**
     * {@return whether the most telling place of a proposal is one that was deducted for already} Its other places may
     * be there only to compare with.
     *
     * @param proposed places of the proposal, the most telling first
     * @param deducted places of the deduction
     */
    public static boolean restsOn(List<EvidenceData> proposed, List<EvidenceData> deducted) {
        return !proposed.isEmpty() && deducted.stream().anyMatch(e -> isSame(e, proposed.getFirst()));
    }

    private static boolean isSame(EvidenceData one, EvidenceData other) {
        if (!one.document().equals(other.document()) || one.anchor().page() != other.anchor().page()) {
            return false;
        }
        String quote = bare(one.anchor().quote());
        String otherQuote = bare(other.anchor().quote());
        return quote.isEmpty() || otherQuote.isEmpty() ? quote.equals(otherQuote)
                : quote.contains(otherQuote) || otherQuote.contains(quote);
    }

    private static String bare(String quote) {
        return quote.replaceAll("\\s+", "");
    }
}
