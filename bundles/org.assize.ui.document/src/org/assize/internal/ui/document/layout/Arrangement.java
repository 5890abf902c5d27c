package org.assize.internal.ui.document.layout;

/** How pages stand on the desk. */
public enum Arrangement {
    /** One below the other. */
    ONE_COLUMN,
    /** Two beside each other: 1 and 2, 3 and 4. */
    FACING,
    /** Two beside each other as in a book: 1 alone on the right, then 2 and 3. */
    FACING_WITH_COVER;

    /** {@return the arrangement after this one, around the end} */
    public Arrangement next() {
        return values()[(ordinal() + 1) % values().length];
    }

    /** {@return whether pages stand beside each other} */
    public boolean isFacing() {
        return this != ONE_COLUMN;
    }

    /** {@return whether a page stands to the right of the spine} Never in a single column. */
    boolean isRight(int page) {
        return switch (this) {
            case ONE_COLUMN -> false;
            case FACING -> page % 2 == 0;
            case FACING_WITH_COVER -> page % 2 == 1;
        };
    }

    /** {@return the first page of the row in which a page stands} */
    public int firstBeside(int page) {
        return isFacing() && isRight(page) && page > 1 ? page - 1 : page;
    }

    /** {@return the last page of the row in which a page stands} */
    public int lastBeside(int page, int pageCount) {
        return isFacing() && !isRight(page) && page < pageCount ? page + 1 : page;
    }
}
