package org.assize.internal.document.office;

/** How much text may still be taken from a document, whatever its parts. */
public final class TextBudget {

    /** The most characters of one document. */
    public static final int MOST = 16 << 20;

    private long left = MOST;

    /** Counts what has been taken. */
    public void take(long characters) {
        left -= characters;
    }

    /** {@return whether reading must stop} */
    public boolean isSpent() {
        return left < 0;
    }
}
