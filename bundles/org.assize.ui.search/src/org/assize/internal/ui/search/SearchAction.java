package org.assize.internal.ui.search;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.assize.internal.ui.search.hits.HitSource;
import org.assize.search.Hit;
import org.assize.search.SearchRequest;
import org.assize.ui.CopiedText;
import org.assize.ui.Topics;
import org.eclipse.ui.IWorkbenchPage;

/** What can be done in the search view, by key, menu or button. */
enum SearchAction {
    FOCUS(IWorkbenchPage.VIEW_ACTIVATE, view -> view.search().area().query().edit()),
    NEXT(IWorkbenchPage.VIEW_VISIBLE, view -> view.search().step(1)),
    PREVIOUS(IWorkbenchPage.VIEW_VISIBLE, view -> view.search().step(-1)),
    FACETS(IWorkbenchPage.VIEW_ACTIVATE, view -> view.search().area().toggleFacets()),
    HELP(IWorkbenchPage.VIEW_ACTIVATE, view -> view.search().help()),
    QUERIES(IWorkbenchPage.VIEW_ACTIVATE, view -> view.search().area().query().openMenu()),
    SAVE(IWorkbenchPage.VIEW_ACTIVATE, view -> view.queries().save()),
    TERM_REPORT(IWorkbenchPage.VIEW_ACTIVATE, view -> view.search().termReport()),
    NEW_TAB((view, hit) -> view.post(Topics.SHOW_PAGE_IN_NEW_TAB, hit)),
    EVIDENCE((view, hit) -> view.post(Topics.TAKE_EVIDENCE, hit)),
    COPY((view, hit) -> CopiedText.copy(HitSource.quotation(hit))),
    ONLY_CASE_FILE(IWorkbenchPage.VIEW_VISIBLE, view -> view.search().area().results().caseFile()
            .ifPresent(caseFile -> view.search().narrow(caseFile))),
    SIMILAR(IWorkbenchPage.VIEW_VISIBLE, view -> view.search().area().results().caseFile()
            .ifPresent(caseFile -> view.search(Messages.similarField + SearchRequest.quote(caseFile))));

    /** Opens the list of what was not searched. */
    static final String UNSEARCHED_COMMAND = "org.assize.ui.search.command.unsearched";

    private final int activation;
    private final Consumer<SearchView> action;

    SearchAction(int activation, Consumer<SearchView> action) {
        this.activation = activation;
        this.action = action;
    }

    SearchAction(BiConsumer<SearchView, Hit> withHit) {
        this(IWorkbenchPage.VIEW_VISIBLE, view -> view.search().area().results().hit()
                .ifPresent(hit -> withHit.accept(view, hit)));
    }

    /** {@return how the view comes to the front, one of the modes of {@link IWorkbenchPage#showView}} */
    int activation() {
        return activation;
    }

    void run(SearchView view) {
        action.accept(view);
    }
}
