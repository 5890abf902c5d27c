package org.assize.internal.ui.document.marklist;

/** A line of the list. */
sealed interface Line {

    /** {@return what stays the same when the list is made anew} */
    String key();

    /**
     * The head of a group.
     *
     * @param label  name of the group
     * @param count  number of marks in it
     * @param folded whether they are hidden
     */
    record Head(String key, String label, int count, boolean folded) implements Line {
    }

    /** A mark. */
    record Mark(MarkRow row) implements Line {

        @Override
        public String key() {
            return row.id();
        }
    }
}
