package org.assize.internal.ui.document.page;

import org.assize.internal.ui.document.layout.PagePoint;
import org.assize.internal.ui.document.layout.PageSlot;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;

/**
 * Something that lives on the pages besides their text: it is drawn over them and gets mouse and keys first. Places are
 * places of a page as it is turned. UI thread only.
 */
public interface PageGuest {

    /** What {@link #cursor} answers if the guest has nothing there. */
    int NO_CURSOR = -1;

    /** Nobody. */
    PageGuest NONE = new PageGuest() {
    };

    /** Draws on a page; the origin of the slot is that of the canvas. */
    default void draw(GC gc, PageSlot slot) {
    }

    /**
     * The first button went down.
     *
     * @return whether the guest takes the drag that may follow, so that nothing is selected
     */
    default boolean press(PagePoint at, int modifiers) {
        return false;
    }

    /** A drag that the guest took goes on, on the page where it began, never outside it. */
    default void drag(PagePoint to, int modifiers) {
    }

    /** A drag that the guest took ended. */
    default void release() {
    }

    /** A press that the guest did not take ended; something may be selected now. */
    default void selected(PagePoint at) {
    }

    /** {@return whether a double click is the guest's} */
    default boolean doubleClick(PagePoint at) {
        return false;
    }

    /** {@return the cursor to show over a place, an SWT constant, or {@link #NO_CURSOR}} */
    default int cursor(PagePoint at) {
        return NO_CURSOR;
    }

    /** {@return what to tell about a place when the pointer rests there} */
    default @Nullable String hint(PagePoint at) {
        return null;
    }

    /** {@return whether a key is the guest's} */
    default boolean key(Event e) {
        return false;
    }

    /** {@return whether Tab moves within what the guest shows instead of leaving the pages} */
    default boolean tab(boolean forward) {
        return false;
    }
}
