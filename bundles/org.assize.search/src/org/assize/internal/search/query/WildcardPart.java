package org.assize.internal.search.query;

import org.assize.internal.search.fold.FoldedText;

/** A part of a text with open places. */
public sealed interface WildcardPart {

    /** Most characters that {@link Some} stands for. */
    int LONGEST = 50;

    /** A text as it stands, never empty. */
    record Literal(FoldedText text) implements WildcardPart {
    }

    /** {@code ?}: one character, whatever it is. */
    record One() implements WildcardPart {
    }

    /** {@code *}: up to {@link #LONGEST} letters, digits or ideographs. */
    record Some() implements WildcardPart {
    }
}
