package org.assize.internal.ui.document;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

import org.assize.document.DocumentService;
import org.assize.internal.ui.document.layout.PageLayout;
import org.assize.internal.ui.document.layout.PagePoint;
import org.assize.internal.ui.document.page.PageObserver;
import org.assize.ui.LibrarySession;
import org.assize.ui.PageTarget;
import org.assize.ui.Parts;
import org.assize.ui.Topics;
import org.assize.ui.part.ReadOnlyEditor;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
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

    private EditorContent content;
    private ReadingBar bar;
    private Journey journey;
    private RunningNumbers running;
    private EditorMarks marks;
    private KeyContexts contexts;
    private EditorWatch watch;
    private StatusWord status;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof DocumentInput)) {
            throw new PartInitException(NLS.bind(Messages.notADocument, input.getName()));
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        content = new EditorContent(this);
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
        content.create(parent);
        running = new RunningNumbers(content.area(), bar::update);
        status = new StatusWord(getEditorSite().getActionBars().getStatusLineManager(), content.area());
        contexts = new KeyContexts(getSite());
        watch = new EditorWatch(this, libraries);
        bar.show(content.documents(), null);
        open();
    }

    DocumentInput input() {
        return (DocumentInput) getEditorInput();
    }

    /** {@return the open document; empty while it is being opened or if it cannot be} */
    Optional<DocumentPane> pane() {
        return content.pane();
    }

    /** {@return the documents of the case file; empty while the document is being opened} */
    CaseDocuments documents() {
        return content.documents();
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
        content.open(libraries.current().orElse(null), service);
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
        content.focus();
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
        content.later(action);
    }

    /** What was shown until now is going to be taken away. */
    void leaving() {
        marks.close();
    }

    /** A document is open; nobody has seen it yet. */
    void entering(DocumentPane pane) {
        setPartName(pane.document().title());
        contexts.follow(pane.canvas().control());
        marks.opened(pane.reading(status::say));
    }

    /** A document is shown where somebody wanted to see it. */
    void entered(DocumentPane pane, OpenedPages result) {
        bar.update();
        pane.updateNotices();
        watch.refreshEvidence();
        tellPage();
        libraries.current().ifPresent(library -> running.begin(result.order(), library, documents(), service));
    }

    /** The document is shown, or why it is not. */
    void settled(OpenedPages result) {
        bar.show(documents(), result.document());
    }
}
