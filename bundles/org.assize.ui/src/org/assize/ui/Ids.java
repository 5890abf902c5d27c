package org.assize.ui;

/** Ids that more than one room needs. Ids that only one room needs stay in that room. */
public final class Ids {

    /** The key of {@link org.eclipse.swt.widgets.Widget#setData(String, Object)} under which tests find widgets. */
    public static final String WIDGET = "org.assize.ui.id";

    /** The context all our key bindings live in. */
    public static final String CONTEXT = "org.assize.ui.context";

    /** The perspective. */
    public static final String PERSPECTIVE = "org.assize.rcp.perspective";

    /** View: reviews assigned to me. */
    public static final String QUEUE = "org.assize.ui.casefile.queue";

    /** View: all case files. */
    public static final String EXPLORER = "org.assize.ui.casefile.explorer";

    /** View: details of what is selected. */
    public static final String DETAILS = "org.assize.ui.casefile.details";

    /** Editor: a document. */
    public static final String DOCUMENT = "org.assize.ui.document.editor";

    /** View: the marks in what is being read. */
    public static final String MARKS = "org.assize.ui.document.marks";

    /** The view of the pages of a document and of its contents. */
    public static final String PAGES = "org.assize.ui.document.pages";

    /** View: the checklist being filled. */
    public static final String SHEET = "org.assize.ui.checklist.sheet";

    /** View: search. */
    public static final String SEARCH = "org.assize.ui.search.view";

    /** View: what a search cannot see. */
    public static final String UNSEARCHED = "org.assize.ui.search.unsearched";

    /** View: what checks propose. */
    public static final String PROPOSALS = "org.assize.ui.check.proposals";

    /** View: the course of a case. */
    public static final String TIMELINE = "org.assize.ui.check.timeline";

    /** Editor: a round. */
    public static final String ROUND = "org.assize.ui.review.round";

    /** View: plugins. */
    public static final String PLUGINS = "org.assize.ui.plugin.plugins";

    /** View of the platform: running work. */
    public static final String PROGRESS = "org.eclipse.ui.views.ProgressView";

    /** Menu: reviews. Contribute with {@code menu:…?after=additions}. */
    public static final String MENU_REVIEW = "org.assize.ui.menu.review";

    /** Menu: search. */
    public static final String MENU_SEARCH = "org.assize.ui.menu.search";

    private Ids() {
    }
}
