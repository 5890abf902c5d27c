package org.assize.internal.ui.casefile.explorer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.assize.internal.ui.casefile.Messages;
import org.assize.internal.ui.casefile.intake.FolderDrop;
import org.assize.internal.ui.casefile.tree.LazyTree;
import org.assize.internal.ui.casefile.tree.Node;
import org.assize.model.casefile.Document;
import org.assize.records.Library;
import org.assize.records.LibraryChange;
import org.assize.records.event.AnswerGiven;
import org.assize.records.event.AnswerWithdrawn;
import org.assize.records.event.ReviewNoted;
import org.assize.ui.Background;
import org.assize.ui.Commands;
import org.assize.ui.EmptyNote;
import org.assize.ui.EmptyNote.Offer;
import org.assize.ui.LibrarySession;
import org.assize.ui.PageTarget;
import org.assize.ui.Parts;
import org.assize.ui.Topics;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

import jakarta.inject.Inject;

/** All case files of the library, grouped and filtered. */
public final class ExplorerView extends ViewPart {

    private static final int SIDE_WIDTH = 54;
    private static final String GROUPING = "grouping";
    private static final long TYPING_MILLIS = 150;
    private static final long CHANGES_MILLIS = 400;
    /** While somebody fills a sheet only the sign of one case file may change here; that can wait. */
    private static final long ANSWERS_MILLIS = 4000;

    /** What was asked for when a refresh began; the answer is dropped when something else is wanted by then. */
    private record Wanted(@Nullable Library library, Grouping grouping, String filter) {
    }

    private record Answer(Wanted wanted, Node root, int total) {
    }

    /** What was read of a library, and how many changes had been told by then. */
    private record Loaded(Library library, int changes, Catalog catalog) {
    }

    @Inject
    private LibrarySession session;
    @Inject
    private IEventBroker broker;

    private Grouping grouping = Grouping.ROUND;
    private final AtomicInteger changes = new AtomicInteger();
    private volatile @Nullable Loaded loaded;
    private volatile Wanted wanted = new Wanted(null, Grouping.ROUND, "");
    private EmptyNote note;
    private Composite content;
    private Text filter;
    private LazyTree tree;
    private Job refresh;

    @Override
    public void init(IViewSite site, @Nullable IMemento memento) throws PartInitException {
        super.init(site, memento);
        Parts.inject(this, site);
        String stored = memento == null ? null : memento.getString(GROUPING);
        for (Grouping known : Grouping.values()) {
            if (known.name().equals(stored)) {
                grouping = known;
            }
        }
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(GROUPING, grouping.name());
    }

    @Override
    public void createPartControl(Composite parent) {
        note = new EmptyNote(parent, getSite().getWorkbenchWindow());
        content = new Composite(note.parent(), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).spacing(4, 4).applyTo(content);
        createHeader();
        tree = new LazyTree(content, "explorer.tree", new ExplorerLabels(), ExplorerLabels::side, SIDE_WIDTH);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(tree.control());
        tree.viewer().addOpenListener(e -> tree.selected().ifPresent(this::open));
        getSite().setSelectionProvider(tree.viewer());
        new CaseMenu(tree, getSite(), this::open);
        FolderDrop.accept(note.parent(), getSite());
        refresh = Background.refresh(parent.getDisplay(), monitor -> answer(), this::show);
        want(0);
    }

    private void createHeader() {
        Combo groups = Parts.name(new Combo(content, SWT.READ_ONLY), "explorer.grouping");
        for (Grouping each : Grouping.values()) {
            groups.add(each.label());
        }
        groups.select(grouping.ordinal());
        groups.addListener(SWT.Selection, e -> {
            grouping = Grouping.values()[groups.getSelectionIndex()];
            want(0);
        });
        filter = Parts.name(new Text(content, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "explorer.filter");
        filter.setMessage(Messages.filter);
        filter.addListener(SWT.Modify, e -> want(TYPING_MILLIS));
        filter.addListener(SWT.DefaultSelection, e -> tree.viewer().getTree().setFocus());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(filter);
    }

    /** Notes what is wanted now and has it read. */
    private void want(long delayMillis) {
        if (content != null && !content.isDisposed()) {
            wanted = new Wanted(session.current().orElse(null), grouping, filter.getText());
            refresh.schedule(delayMillis);
        }
    }

    /** Runs outside the UI thread. */
    private Answer answer() {
        Wanted now = wanted;
        if (now.library() == null) {
            return new Answer(now, LazyTree.root(0, node -> List.of()), 0);
        }
        Catalog catalog = catalog(now.library());
        Node root = new CaseTree(catalog, now.grouping(), number -> documents(now.library(), number))
                .root(now.filter());
        return new Answer(now, root, catalog.entries().size());
    }

    /** Filtering and grouping must not read the library again. */
    private Catalog catalog(Library library) {
        int told = changes.get();
        Loaded before = loaded;
        if (before != null && before.library() == library && before.changes() == told) {
            return before.catalog();
        }
        Catalog catalog = library.read(CatalogReader::read).sorted();
        loaded = new Loaded(library, told, catalog);
        return catalog;
    }

    private static List<DocumentEntry> documents(Library library, String number) {
        return library.read(state -> {
            List<DocumentEntry> entries = new ArrayList<>();
            state.caseFile(number).ifPresent(file -> {
                for (Document document : file.getDocuments()) {
                    String title = document.getTitle() == null || document.getTitle().isEmpty() ? document.getPath()
                            : document.getTitle();
                    entries.add(new DocumentEntry(number, document.getPath(), title));
                }
            });
            return entries;
        });
    }

    private void show(Answer answer) {
        if (content.isDisposed() || answer.wanted() != wanted) {
            return;
        }
        if (answer.wanted().library() == null) {
            note.show(Messages.noLibrary, List.of(new Offer(Messages.offerOpen, Commands.OPEN_LIBRARY),
                    new Offer(Messages.offerCreate, Commands.CREATE_LIBRARY)));
        } else if (answer.total() == 0) {
            note.show(Messages.noCaseFiles, List.of(new Offer(Messages.offerImport, Commands.IMPORT)));
        } else {
            boolean filtered = !answer.wanted().filter().isBlank();
            tree.show(answer.root(), node -> node.content() instanceof Group group
                    && (filtered && group.size() <= 100 || answer.root().childCount() == 1));
            note.showView(content);
        }
    }

    private void open(Node node) {
        switch (node.content()) {
            case DocumentEntry document -> showPage(document);
            case CaseEntry entry -> session.current().map(library -> documents(library, entry.number()))
                    .flatMap(all -> all.stream().findFirst()).ifPresent(this::showPage);
            default -> tree.viewer().setExpandedState(node, !tree.viewer().getExpandedState(node));
        }
    }

    private void showPage(DocumentEntry document) {
        broker.post(Topics.SHOW_PAGE, PageTarget.of(document.caseFile(), document.path(), 1));
    }

    @Inject
    @Optional
    void opened(@UIEventTopic(Topics.LIBRARY_OPENED) Library library) {
        want(0);
    }

    @Inject
    @Optional
    void closed(@UIEventTopic(Topics.LIBRARY_CLOSED) Path root) {
        loaded = null;
        want(0);
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Topics.LIBRARY_CHANGED) LibraryChange change) {
        changes.incrementAndGet();
        boolean onlyAnswers = change.events().stream().allMatch(event -> event instanceof AnswerGiven
                || event instanceof AnswerWithdrawn || event instanceof ReviewNoted);
        want(onlyAnswers ? ANSWERS_MILLIS : CHANGES_MILLIS);
    }

    /** Puts the cursor into the filter. */
    void focusFilter() {
        filter.setFocus();
        filter.selectAll();
    }

    @Override
    public void setFocus() {
        content.getParent().setFocus();
        if (content.isVisible()) {
            tree.viewer().getTree().setFocus();
        }
    }
}
