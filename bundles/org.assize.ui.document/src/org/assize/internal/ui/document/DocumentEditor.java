package org.assize.internal.ui.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

import org.assize.document.DocumentService;
import org.assize.internal.ui.document.layout.PageLayout;
import org.assize.internal.ui.document.layout.PagePoint;
import org.assize.internal.ui.document.page.PageObserver;
import org.assize.records.Library;
import org.assize.ui.Background;
import org.assize.ui.LibrarySession;
import org.assize.ui.PageTarget;
import org.assize.ui.Parts;
import org.assize.ui.Topics;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.PartInitException;
import org.jspecify.annotations.Nullable;

import jakarta.inject.Inject;

/** Shows one document of a case file. */
public final class DocumentEditor extends ReadOnlyEditor implements PageObserver, IPersistableEditor {

    @Inject
    private LibrarySession libraries;

    @Inject
    private DocumentService service;

    @Inject
    private IEventBroker broker;

    @Inject
    private ReadingHistory history;

    @Inject
    private ReadingOn readingOn;

    @Inject
    private LinkedScrolling linked;

    private final List<Consumer<DocumentPane>> whenOpened = new ArrayList<>();
    private CaseDocuments documents;
    private Composite content;
    private ReadingBar bar;
    private Journey journey;
    private RunningNumbers running;
    private EditorMarks marks;
    private KeyContexts contexts;
    private EditorWatch watch;
    private StatusWord status;
    private @Nullable DocumentPane pane;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof DocumentInput document)) {
            throw new PartInitException(NLS.bind(Messages.notADocument, input.getName()));
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        documents = new CaseDocuments(document.caseFile(), List.of());
        Parts.inject(this, site);
        journey = new Journey(this, history);
    }

    @Override
    public void restoreState(IMemento memento) {
        SavedPlace.read(memento).ifPresent(saved -> later(open -> saved.restore(open.canvas())));
    }

    @Override
    public void saveState(IMemento memento) {
        pane().ifPresent(open -> SavedPlace.of(open.canvas()).write(memento));
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        bar = new ReadingBar(parent, this);
        marks = new EditorMarks(parent, this);
        content = new Composite(parent, SWT.NONE);
        content.setLayout(new FillLayout());
        running = new RunningNumbers(content, bar::update);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
        status = new StatusWord(getEditorSite().getActionBars().getStatusLineManager(), content);
        contexts = new KeyContexts(getSite());
        watch = new EditorWatch(this, libraries);
        bar.show(documents, null);
        open();
    }

    DocumentInput input() {
        return (DocumentInput) getEditorInput();
    }

    /** {@return the open document; empty while it is being opened or if it cannot be} */
    Optional<DocumentPane> pane() {
        return Optional.ofNullable(pane);
    }

    /** {@return the documents of the case file; empty while the document is being opened} */
    CaseDocuments documents() {
        return documents;
    }

    /** {@return marking in the open document} */
    EditorMarks marks() {
        return marks;
    }

    /** {@return where the reader is} */
    Optional<Place> place() {
        return pane().map(open -> new Place(input(), open.canvas().place()));
    }

    /** Opens the document, again if it is open. */
    void open() {
        DocumentInput input = input();
        Library library = libraries.current().orElse(null);
        Background.run(NLS.bind(Messages.opening, input.path()), content.getDisplay(),
                (IProgressMonitor monitor) -> OpenedPages.open(library, service, input), this::opened);
    }

    /** Shows what a target points to, as soon as the document is open. */
    void show(PageTarget target) {
        later(open -> open.targets().show(target));
    }

    /** Moves to a place, as soon as the document is open. */
    void show(PagePoint point) {
        later(open -> open.canvas().goTo(point));
    }

    /** Moves to the beginning of the document, or with -1 to its end, as soon as it is open. */
    void showEdge(int direction) {
        later(open -> {
            PageLayout layout = open.canvas().layout();
            open.canvas().goTo(direction > 0 ? PagePoint.top(1)
                    : new PagePoint(layout.pageCount(), 0, layout.height()));
        });
    }

    /** {@return where one goes from here} */
    Journey journey() {
        return journey;
    }

    /** {@return the number of a page in the whole case file; empty while that is not known} */
    OptionalInt running(int page) {
        return running.of(input().path(), page);
    }

    LinkedScrolling linked() {
        return linked;
    }

    /** Says a word to the user. */
    void say(String text) {
        status.say(text);
    }

    /** Puts the cursor into the page field. */
    void editPage() {
        bar.editPage();
    }

    void toggleBoxing() {
        pane().ifPresent(open -> {
            open.canvas().setBoxing(!open.canvas().isBoxing());
            bar.update();
        });
    }

    /** {@return what takes evidence here} */
    EvidenceTaking evidence() {
        return new EvidenceTaking(this, broker);
    }

    /** Tells the others which page is being read. */
    void tellPage() {
        pane().ifPresent(open -> broker.post(Topics.PAGE_SHOWN,
                PageTarget.of(input().caseFile(), input().path(), open.canvas().page())));
    }

    /** {@return what parts beside the reader may know about the open document, see {@link EditorAdapters}} */
    @Override
    public <T> @Nullable T getAdapter(Class<T> adapter) {
        return pane().flatMap(open -> EditorAdapters.of(this, open, adapter))
                .orElseGet(() -> super.getAdapter(adapter));
    }

    @Override
    public void pageChanged(int page) {
        bar.update();
        pane().ifPresent(open -> open.pageChanged(page));
        if (watch.isInFront()) {
            tellPage();
        }
    }

    @Override
    public void zoomChanged() {
        pane().ifPresent(open -> ReadingHabits.remember(open.canvas()));
        bar.update();
    }

    @Override
    public void scrolled() {
        linked.scrolled(this);
    }

    @Override
    public void pushedOn(int direction, boolean again) {
        readingOn.push(this, direction, again);
    }

    @Override
    public void pictureArrived() {
        pane().ifPresent(DocumentPane::updateNotices);
        bar.update();
    }

    @Override
    public void setFocus() {
        if (pane != null) {
            pane.canvas().control().setFocus();
        } else if (!content.isDisposed()) {
            content.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (watch != null) {
            watch.close();
            marks.close();
        }
        super.dispose();
    }

    /** Does something with the document as soon as it is open. */
    void later(Consumer<DocumentPane> action) {
        if (pane != null) {
            action.accept(pane);
        } else {
            whenOpened.add(action);
        }
    }

    private void opened(OpenedPages result) {
        if (content.isDisposed()) {
            if (result.session() != null) {
                result.session().close();
            }
            return;
        }
        documents = result.documents();
        pane = null;
        marks.close();
        for (Control old : content.getChildren()) {
            old.dispose();
        }
        if (result.document() != null && result.session() != null) {
            setPartName(result.document().title());
            show(result);
        } else {
            RefusalCard.show(content, input(), result.reason(), this::open);
        }
        bar.show(documents, result.document());
        content.layout(true);
        if (getSite().getPage().getActivePart() == this) {
            setFocus();
        }
    }

    private void show(OpenedPages result) {
        DocumentPane next = new DocumentPane(content, result.document(), result.session(), status::say, this);
        pane = next;
        contexts.follow(next.canvas().control());
        marks.opened(next.reading(status::say));
        List<Consumer<DocumentPane>> actions = List.copyOf(whenOpened);
        whenOpened.clear();
        content.layout(true);
        actions.forEach(action -> action.accept(next));
        bar.update();
        next.updateNotices();
        watch.refreshEvidence();
        tellPage();
        libraries.current().ifPresent(library -> running.begin(result.order(), library, documents, service));
        Background.read(content.getDisplay(), monitor -> OriginalCheck.isUnchanged(next.document(), monitor),
                unchanged -> {
                    if (!unchanged) {
                        next.warn(Messages.originalChanged);
                    }
                });
    }
}
