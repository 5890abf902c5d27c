package org.assize.ui;

/**
 * Topics of the event broker by which the rooms talk. The payload lies under
 * {@link org.eclipse.e4.core.services.events.IEventBroker#DATA}. Any thread may post; subscribe with
 * {@code @UIEventTopic} to be called on the UI thread.
 */
public final class Topics {

    /** A library was opened or created; payload: the {@link org.assize.records.Library}. */
    public static final String LIBRARY_OPENED = "org/assize/ui/library/OPENED";

    /** The library was closed; the session has none now. Payload: its root, a {@link java.nio.file.Path}. */
    public static final String LIBRARY_CLOSED = "org/assize/ui/library/CLOSED";

    /** Something was recorded; payload: a {@link org.assize.records.LibraryChange}, several commits joined. */
    public static final String LIBRARY_CHANGED = "org/assize/ui/library/CHANGED";

    /** Show a page; payload: a {@link PageTarget}. The document room opens its editor. */
    public static final String SHOW_PAGE = "org/assize/ui/page/SHOW";

    /** Show a page in a tab of its own, also if its document is open; payload: a {@link PageTarget}. */
    public static final String SHOW_PAGE_IN_NEW_TAB = "org/assize/ui/page/NEW_TAB";

    /**
     * Show a page and take what the target points to as evidence; payload: a {@link PageTarget} with a query or quote.
     * {@link #EVIDENCE_TAKEN} follows unless the page does not contain it.
     */
    public static final String TAKE_EVIDENCE = "org/assize/ui/page/EVIDENCE";

    /**
     * Show a mark; payload: a {@link MarkTarget}. The reader opens its document at the mark and selects it; whoever
     * asks keeps the focus.
     */
    public static final String SHOW_MARK = "org/assize/ui/mark/SHOW";

    /** Another mark was selected on a page; payload: a {@link MarkTarget}. The list of marks follows. */
    public static final String MARK_SELECTED = "org/assize/ui/mark/SELECTED";

    /** The reader sees another page now; payload: a {@link PageTarget}. */
    public static final String PAGE_SHOWN = "org/assize/ui/page/SHOWN";

    /** Show a review; payload: its id, a String. The sheet opens it, the reader opens its first document. */
    public static final String OPEN_REVIEW = "org/assize/ui/review/OPEN";

    /** Show an answer; payload: an {@link ItemTarget}. The sheet opens the review at the item. */
    public static final String SHOW_ITEM = "org/assize/ui/review/SHOW_ITEM";

    /** Another item of the checklist became current; payload: an {@link ItemTarget}. */
    public static final String CURRENT_ITEM = "org/assize/ui/review/ITEM";

    /** The reader marked evidence; payload: an {@link EvidenceTaken}. The sheet adds it to the current item. */
    public static final String EVIDENCE_TAKEN = "org/assize/ui/review/EVIDENCE";

    /** Show a round; payload: its id, a String. */
    public static final String OPEN_ROUND = "org/assize/ui/round/OPEN";

    /** Put a query into the search view and run it; payload: the query, a String. */
    public static final String SEARCH = "org/assize/ui/search/RUN";

    /** The state of the search index changed; payload: a localized short text for the status line, a String. */
    public static final String INDEX_STATE = "org/assize/ui/search/STATE";

    /**
     * What checks propose may be another now, or was decided; payload: a Set of the numbers of the case files
     * concerned, empty for all.
     */
    public static final String PROPOSALS_CHANGED = "org/assize/ui/check/CHANGED";

    /** How far the checks are; payload: a localized short text for the status line, a String, empty when at rest. */
    public static final String CHECKS_STATE = "org/assize/ui/check/STATE";

    private Topics() {
    }
}
