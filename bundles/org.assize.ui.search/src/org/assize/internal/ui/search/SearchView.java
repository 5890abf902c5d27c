package org.assize.internal.ui.search;

import java.util.List;

import org.assize.internal.ui.search.hits.HitWalk;
import org.assize.internal.ui.search.hits.ResultTree;
import org.assize.internal.ui.search.query.QueryHistory;
import org.assize.internal.ui.search.saved.Queries;
import org.assize.records.Library;
import org.assize.search.Hit;
import org.assize.search.SearchFilter;
import org.assize.search.SearchRequest;
import org.assize.search.SearchRequest.Order;
import org.assize.ui.Commands;
import org.assize.ui.EmptyNote;
import org.assize.ui.EmptyNote.Offer;
import org.assize.ui.LibrarySession;
import org.assize.ui.PageTarget;
import org.assize.ui.Parts;
import org.assize.ui.Topics;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.osgi.framework.FrameworkUtil;

import jakarta.inject.Inject;

/** Search: connects what is searched for, what is shown and the other rooms. */
public final class SearchView extends ViewPart {

    @Inject
    private IndexKeeper keeper;

    @Inject
    private LibrarySession session;

    @Inject
    private IEventBroker broker;

    private EmptyNote note;
    private Search search;
    private Queries queries;
    private QueryHistory history;

    @Override
    public void init(IViewSite site) throws PartInitException {
        super.init(site);
        Parts.inject(this, site);
    }

    @Override
    public void createPartControl(Composite parent) {
        history = new QueryHistory(PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(SearchView.class))
                .getDialogSettings());
        note = new EmptyNote(parent, getSite().getWorkbenchWindow());
        search = new Search(note.parent(), keeper::index, history, new Outside());
        queries = new Queries(search.area().control(), session, history, search::request, search::run);
        connect(search.area().results());
        showLibrary();
    }

    private void connect(ResultTree results) {
        new KeyContexts(getSite()).follow(results.control());
        MenuManager menu = new MenuManager();
        results.control().setMenu(menu.createContextMenu(results.control()));
        getSite().setSelectionProvider(results.selectionProvider());
        getSite().registerContextMenu(menu, results.selectionProvider());
    }

    /** The workbench around the search. */
    private final class Outside implements Search.Outside {

        @Override
        public void open(Hit hit) {
            post(Topics.SHOW_PAGE, hit);
        }

        @Override
        public void menu(int x, int y) {
            queries.openMenu(x, y);
        }

        @Override
        public void unsearched() {
            Commands.execute(getSite().getWorkbenchWindow(), SearchAction.UNSEARCHED_COMMAND);
        }
    }

    private void showLibrary() {
        if (session.current().isPresent()) {
            note.showView(search.area().control());
            search.search(false);
        } else {
            search.clear();
            note.show(Messages.noLibrary, List.of(new Offer(Messages.offerOpen, Commands.OPEN_LIBRARY)));
        }
    }

    /** {@return what is searched for and found} */
    Search search() {
        return search;
    }

    /** {@return the searches made before} */
    Queries queries() {
        return queries;
    }

    /** Sends the page of a hit to whoever listens to a topic. */
    void post(String topic, Hit hit) {
        HitWalk shown = search.area().results().shown();
        history.add(shown.query());
        broker.post(topic, PageTarget.ofQuery(hit.caseFile(), hit.document(), hit.page(), shown.query()));
    }

    /** Runs a query on the whole library. */
    void search(String query) {
        search.run(new SearchRequest(query, SearchFilter.NONE, Order.RELEVANCE, 0, 0, false));
    }

    private boolean usable() {
        return search != null && !search.isDisposed();
    }

    @Inject
    @Optional
    void onSearch(@UIEventTopic(Topics.SEARCH) String text) {
        if (usable()) {
            search(text);
        }
    }

    @Inject
    @Optional
    void onIndexState(@UIEventTopic(Topics.INDEX_STATE) String state) {
        if (usable()) {
            search.again();
        }
    }

    @Inject
    @Optional
    void onOpened(@UIEventTopic(Topics.LIBRARY_OPENED) Library library) {
        if (usable()) {
            showLibrary();
        }
    }

    @Inject
    @Optional
    void onClosed(@UIEventTopic(Topics.LIBRARY_CLOSED) Object root) {
        if (usable()) {
            showLibrary();
        }
    }

    @Override
    public void setFocus() {
        if (search.area().control().isVisible()) {
            search.area().query().edit();
        } else {
            note.parent().setFocus();
        }
    }
}
