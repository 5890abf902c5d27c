package org.assize.internal.ui.checklist.model;

import org.assize.records.event.AnswerData;
import org.jspecify.annotations.Nullable;

/** A gesture as a function: the answer it makes of an item as answered at that moment. */
@FunctionalInterface
public interface Edit {

    /**
     * What the answer becomes.
     *
     * @param now the item with the answer that is recorded now
     * @return the answer to record; null takes the answer back
     */
    @Nullable AnswerData on(SheetItem now);
}
