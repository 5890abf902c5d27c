package org.assize.internal.ui.search;

import java.util.List;

import org.assize.search.Coverage;
import org.assize.search.Hit;
import org.assize.search.QueryException;
import org.assize.search.SearchIndex;
import org.assize.search.SearchRequest;
import org.assize.search.SearchResult;
import org.assize.search.TextRange;
import org.assize.ui.Background;
import org.assize.ui.PageTarget;
import org.assize.ui.Parts;
import org.assize.ui.Topics;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
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
    private ResultTree results;
    private PagePreview preview;
    private QueryRun run;
    /** Whether the query was sent with Enter; the focus moves only then. */
    private boolean asked;
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
        results = new ResultTree(sash, this::preview, this::open);
        getSite().setSelectionProvider(results.selectionProvider());
        preview = new PagePreview(sash);
        sash.setWeights(58, 42);
        // on a narrow desk the results need the width; the page itself is one key away
        sash.addListener(SWT.Resize,
                e -> sash.setMaximizedControl(sash.getSize().x < PREVIEW_WIDTH ? results.control() : null));
        coverage = Parts.name(new Link(parent, SWT.NONE), "search.coverage");
        coverage.addListener(SWT.Selection, e -> CoveragePopup.open(getSite().getShell(), keeper));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(coverage);
        search();
    }

    private void createQuery(Composite parent) {
        query = Parts.name(new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "search.query");
        query.setMessage(Messages.queryMessage);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(query);
        query.addModifyListener(e -> query.getDisplay().timerExec(PAUSE_MILLIS, pauseEnded));
        query.addListener(SWT.DefaultSelection, e -> {
            asked = true;
            search();
        });
        query.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN) {
                results.control().setFocus();
            } else if (e.keyCode == SWT.ESC) {
                query.setText("");
                search();
            }
        });
    }

    private void preview(Hit hit) {
        keeper.index().ifPresent(index -> preview.show(index, hit, results.shown().query()));
    }

    private void open(Hit hit) {
        broker.post(Topics.SHOW_PAGE, new PageTarget(hit.caseFile(), hit.document(), hit.page(), List.of(), "",
                results.shown().query()));
    }

    private void search() {
        query.getDisplay().timerExec(-1, pauseEnded);
        String text = query.getText().strip();
        SearchIndex index = keeper.index().orElse(null);
        if (text.isEmpty() || index == null) {
            run.cancel();
            asked = false;
            show(HitWalk.NONE);
            say(index == null ? Messages.noLibrary : Messages.hint);
            showCoverage(index);
            return;
        }
        run.start(index, new SearchRequest(text, LIMIT), this::found, this::refused);
    }

    private void showCoverage(@Nullable SearchIndex index) {
        if (index == null) {
            coverage.setText("");
        } else {
            Background.read(query.getDisplay(), monitor -> index.coverage(), this::show);
        }
    }

    private void found(SearchResult result) {
        if (query.isDisposed()) {
            return;
        }
        show(HitWalk.of(result.query(), result.hits()));
        if (asked && !result.hits().isEmpty()) {
            results.control().setFocus();
        }
        asked = false;
        say(result.hits().isEmpty() ? Messages.noHits
                : NLS.bind(result.total() > LIMIT ? Messages.moreHits : Messages.allHits,
                        new Object[] {result.total(), results.shown().groups().size(), LIMIT}));
        show(result.coverage());
    }

    private void refused(Exception reason) {
        if (query.isDisposed()) {
            return;
        }
        say("⚠ " + reason.getMessage());
        if (asked && reason instanceof QueryException wrong) {
            mark(wrong.place());
        }
        asked = false;
    }

    /** Selects the sign that is wrong; while somebody types, that would be overwritten, so only when asked. */
    private void mark(TextRange place) {
        String text = query.getText();
        int start = text.length() - text.stripLeading().length();
        query.setFocus();
        query.setSelection(start + place.from(), start + Math.max(place.to(), place.from() + 1));
    }

    private void show(HitWalk found) {
        boolean other = !found.query().equals(results.shown().query());
        if (other || found.isEmpty()) {
            preview.clear();
        }
        results.show(found);
    }

    private void show(Coverage seen) {
        if (coverage.isDisposed()) {
            return;
        }
        String text = CoverageText.of(seen);
        coverage.setText(seen.isComplete() ? text : "⚠ <a>" + text + "</a>");
        coverage.getParent().layout(true);
    }

    private void say(String text) {
        message.setText(text.replace("&", "&&"));
        message.getParent().layout(true);
    }

    /** Goes to the next or the previous hit and opens its page. */
    void step(int direction) {
        results.step(direction).ifPresentOrElse(this::open, query::setFocus);
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
        if (query != null && !query.isDisposed()) {
            search();
        }
    }

    @Inject
    @Optional
    void onClosed(@UIEventTopic(Topics.LIBRARY_CLOSED) Object root) {
        if (query != null && !query.isDisposed()) {
            run.cancel();
            show(HitWalk.NONE);
            say(Messages.noLibrary);
            showCoverage(null);
        }
    }

    @Override
    public void setFocus() {
        query.setFocus();
    }
}
