package org.assize.internal.ui.search;

import java.util.List;

import org.assize.search.Coverage;
import org.assize.search.Hit;
import org.assize.search.QueryException;
import org.assize.search.SearchIndex;
import org.assize.search.SearchRequest;
import org.assize.search.SearchResult;
import org.assize.ui.PageTarget;
import org.assize.ui.Parts;
import org.assize.ui.Topics;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

import jakarta.inject.Inject;

/**
 * Search: a field, the results grouped by case file, the text of the selected page. Results follow the typing; F3 walks
 * them through all documents.
 */
public final class SearchView extends ViewPart {

    /** More hits than a person walks through; the total is exact all the same. */
    private static final int LIMIT = 500;

    /** Pause in typing after which the query runs. */
    private static final int PAUSE_MILLIS = 250;

    /** Below this width, in points, the preview gives way to the results. */
    private static final int PREVIEW_WIDTH = 720;

    @Inject
    private IndexKeeper keeper;

    @Inject
    private IEventBroker broker;

    private Text query;
    private Label message;
    private Link coverage;
    private TreeViewer results;
    private PagePreview preview;
    private QueryRun run;
    private List<Hit> hits = List.of();
    private String shownQuery = "";
    private final Runnable pauseEnded = this::search;

    @Override
    public void init(IViewSite site) throws PartInitException {
        super.init(site);
        Parts.inject(this, site);
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 4).applyTo(parent);
        run = new QueryRun(parent.getDisplay());
        createQuery(parent);
        message = Parts.name(new Label(parent, SWT.WRAP), "search.message");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(message);
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        createResults(sash);
        preview = new PagePreview(sash);
        sash.setWeights(58, 42);
        // on a narrow desk the results need the width; the page itself is one key away
        sash.addListener(SWT.Resize,
                e -> sash.setMaximizedControl(sash.getSize().x < PREVIEW_WIDTH ? results.getTree() : null));
        coverage = Parts.name(new Link(parent, SWT.NONE), "search.coverage");
        coverage.addListener(SWT.Selection, e -> CoveragePopup.open(getSite().getShell(), keeper));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(coverage);
        say(Messages.hint);
    }

    private void createQuery(Composite parent) {
        query = Parts.name(new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "search.query");
        query.setMessage(Messages.queryMessage);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(query);
        query.addModifyListener(e -> query.getDisplay().timerExec(PAUSE_MILLIS, pauseEnded));
        query.addListener(SWT.DefaultSelection, e -> {
            search();
            results.getTree().setFocus();
        });
        query.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN) {
                results.getTree().setFocus();
            }
        });
    }

    private void createResults(Composite parent) {
        results = new TreeViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL);
        Parts.name(results.getTree(), "search.results");
        results.setUseHashlookup(true);
        results.setContentProvider(new ResultContent());
        results.setLabelProvider(new DelegatingStyledCellLabelProvider(new ResultLabels()));
        results.setAutoExpandLevel(2);
        results.addSelectionChangedListener(e -> {
            if (selected() instanceof Hit hit) {
                keeper.index().ifPresent(index -> preview.show(index, hit, shownQuery));
            }
        });
        results.addOpenListener(e -> open(selected()));
        getSite().setSelectionProvider(results);
    }

    private @Nullable Object selected() {
        return results.getStructuredSelection().getFirstElement();
    }

    private void open(@Nullable Object element) {
        if (element instanceof Hit hit) {
            broker.post(Topics.SHOW_PAGE, new PageTarget(hit.caseFile(), hit.document(), hit.page(), List.of(), "",
                    shownQuery));
        } else if (element != null) {
            results.setExpandedState(element, !results.getExpandedState(element));
        }
    }

    private void search() {
        query.getDisplay().timerExec(-1, pauseEnded);
        String text = query.getText().strip();
        SearchIndex index = keeper.index().orElse(null);
        if (text.isEmpty() || index == null) {
            run.cancel();
            show(List.of(), "");
            say(index == null ? Messages.noLibrary : Messages.hint);
            return;
        }
        run.start(index, new SearchRequest(text, LIMIT), this::found, this::refused);
    }

    private void found(SearchResult result) {
        if (query.isDisposed()) {
            return;
        }
        show(result.hits(), result.query());
        long files = result.hits().stream().map(Hit::caseFile).distinct().count();
        say(result.hits().isEmpty() ? Messages.noHits
                : NLS.bind(result.total() > LIMIT ? Messages.moreHits : Messages.allHits,
                        new Object[] {result.total(), files, LIMIT}));
        show(result.coverage());
    }

    private void refused(Exception reason) {
        if (query.isDisposed()) {
            return;
        }
        say(reason.getMessage());
        if (reason instanceof QueryException wrong && query.isFocusControl()) {
            message.setToolTipText(NLS.bind(Messages.wrongAt, wrong.place().from() + 1));
        }
    }

    private void show(List<Hit> found, String text) {
        shownQuery = text;
        List<ResultGroup> groups = ResultGroup.of(found);
        hits = ResultContent.flat(groups);
        results.setInput(groups);
        preview.clear();
        if (!hits.isEmpty()) {
            results.setSelection(new StructuredSelection(hits.getFirst()), true);
        }
    }

    private void show(Coverage seen) {
        String text = NLS.bind(Messages.coverage, new Object[] {seen.documents() - seen.documentsNotIndexed(),
                seen.pages(), seen.pagesWithoutText(), seen.documentsFailed(), seen.documentsNotIndexed()});
        coverage.setText(seen.isComplete() ? text : "⚠ <a>" + text + "</a>");
        coverage.getParent().layout(true);
    }

    private void say(String text) {
        message.setText(text.replace("&", "&&"));
        message.getParent().layout(true);
    }

    /** Goes to the next or the previous hit and opens its page. */
    void step(int direction) {
        if (hits.isEmpty()) {
            query.setFocus();
            return;
        }
        int at = selected() instanceof Hit hit ? hits.indexOf(hit) : -1;
        Hit next = hits.get(Math.floorMod(at + direction, hits.size()));
        results.setSelection(new StructuredSelection(next), true);
        open(next);
    }

    /** Puts a query into the field and runs it at once. */
    void search(String text) {
        if (!text.isEmpty()) {
            query.setText(text);
            search();
        }
        query.setFocus();
        query.selectAll();
    }

    @Inject
    @Optional
    void onSearch(@UIEventTopic(Topics.SEARCH) String text) {
        if (query != null && !query.isDisposed()) {
            query.setText(text);
            search();
        }
    }

    @Inject
    @Optional
    void onIndexState(@UIEventTopic(Topics.INDEX_STATE) String state) {
        if (query != null && !query.isDisposed() && !query.getText().isBlank()) {
            search();
        }
    }

    @Inject
    @Optional
    void onClosed(@UIEventTopic(Topics.LIBRARY_CLOSED) Object root) {
        if (query != null && !query.isDisposed()) {
            run.cancel();
            show(List.of(), "");
            say(Messages.noLibrary);
        }
    }

    @Override
    public void setFocus() {
        query.setFocus();
    }
}
