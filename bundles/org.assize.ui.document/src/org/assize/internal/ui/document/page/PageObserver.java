package org.assize.internal.ui.document.page;

/** Who wants to know what happens on the pages. */
public interface PageObserver {

    /** Another page fills most of the window now. */
    void pageChanged(int page);

    /** The size or the arrangement of the pages is another now. */
    void zoomChanged();

    /** A picture has arrived or failed; there may be new notices. */
    void pictureArrived();

    /** Another part of the pages is in sight now. */
    default void scrolled() {
    }

    /**
     * Somebody wants to read on beyond the end of the document, or with -1 before its beginning.
     *
     * @param again whether that has been answered by the {@link EndHint}
     */
    default void pushedOn(int direction, boolean again) {
    }
}
