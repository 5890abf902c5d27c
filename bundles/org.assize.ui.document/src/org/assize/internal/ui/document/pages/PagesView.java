package org.assize.internal.ui.document.pages;

import java.nio.file.Path;
import java.util.List;

import org.assize.document.DocumentContents;
import org.assize.document.DocumentService;
import org.assize.document.OutlineEntry;
import org.assize.internal.ui.document.CaseDocument;
import org.assize.internal.ui.document.CaseDocuments;
import org.assize.internal.ui.document.Messages;
import org.assize.internal.ui.document.layout.PagePoint;
import org.assize.internal.ui.document.pages.ThumbnailLayout.Cell;
import org.assize.records.Library;
import org.assize.records.LibraryChange;
import org.assize.ui.Background;
import org.assize.ui.Commands;
import org.assize.ui.EmptyNote;
import org.assize.ui.EmptyNote.Offer;
import org.assize.ui.Icons;
import org.assize.ui.LibrarySession;
import org.assize.ui.PageTarget;
import org.assize.ui.Parts;
import org.assize.ui.Topics;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

import jakarta.inject.Inject;

/** All pages of the case file being read, as small pictures or as contents. */
public final class PagesView extends ViewPart {

    @Inject
    private LibrarySession libraries;
    @Inject
    private DocumentService service;
    @Inject
    private IEventBroker broker;

    private EmptyNote note;
    private Composite stack;
    private ThumbnailCanvas thumbnails;
    private ContentsTree contents;
    private Job dots;
    private @Nullable CaseFilePages pages;

    @Override
    public void init(IViewSite site) throws PartInitException {
        super.init(site);
        Parts.inject(this, site);
    }

    @Override
    public void createPartControl(Composite parent) {
        note = new EmptyNote(parent, getSite().getWorkbenchWindow());
        stack = new Composite(note.parent(), SWT.NONE);
        stack.setLayout(new StackLayout());
        thumbnails = new ThumbnailCanvas(stack, this::want, this::go);
        contents = new ContentsTree(stack, this::go);
        dots = Background.refresh(parent.getDisplay(), monitor -> readDots(), thumbnails::show);
        front(thumbnails.control());
        choice(Messages.pagesAsPictures, Icons.PAGE, thumbnails.control()).setChecked(true);
        choice(Messages.pagesAsContents, Icons.TABLE, contents.control());
        follow();
    }

    @Override
    public void setFocus() {
        if (stack.isVisible()) {
            ((StackLayout) stack.getLayout()).topControl.setFocus();
        } else {
            stack.getParent().setFocus();
        }
    }

    @Override
    public void dispose() {
        forget();
        super.dispose();
    }

    @Inject
    @Optional
    void pageShown(@UIEventTopic(Topics.PAGE_SHOWN) PageTarget page) {
        follow();
    }

    @Inject
    @Optional
    void libraryChanged(@UIEventTopic(Topics.LIBRARY_CHANGED) LibraryChange change) {
        if (pages != null) {
            dots.schedule();
        }
    }

    @Inject
    @Optional
    void libraryOpened(@UIEventTopic(Topics.LIBRARY_OPENED) Library library) {
        follow();
    }

    @Inject
    @Optional
    void libraryClosed(@UIEventTopic(Topics.LIBRARY_CLOSED) Path library) {
        forget();
        follow();
    }

    /** Shows the case file that is being read, and where in it the reader is. */
    private void follow() {
        if (stack == null || stack.isDisposed()) {
            return;
        }
        ReadDocument read = reading();
        Library library = libraries.current().orElse(null);
        if (read == null || library == null) {
            if (pages == null) {
                note.show(Messages.pagesEmpty, libraries.current().isPresent() ? List.of()
                        : List.of(new Offer(Messages.openLibrary, Commands.OPEN_LIBRARY)));
            }
            return;
        }
        if (pages == null || !pages.documents().equals(read.documents())) {
            forget();
            pages = new CaseFilePages(read.documents(), library, service, thumbnails);
            dots.schedule();
            note.showView(stack);
        }
        pages.follow(read, contents);
    }

    private void forget() {
        if (pages != null) {
            pages.close();
            pages = null;
        }
    }

    private @Nullable ReadDocument reading() {
        IEditorPart editor = getSite().getPage().getActiveEditor();
        return editor == null ? null : editor.getAdapter(ReadDocument.class);
    }

    private void want(List<Wish> wishes) {
        if (pages != null) {
            pages.want(wishes);
        }
    }

    private void go(Cell cell) {
        go(cell.entry().document(), PagePoint.top(cell.page()));
    }

    private void go(CaseDocument document, @Nullable OutlineEntry entry) {
        if (entry == null || entry.page() > 0) {
            go(document, PagePoint.top(entry == null ? 1 : entry.page()));
        }
    }

    private void go(CaseDocument document, PagePoint place) {
        ReadDocument read = reading();
        if (read != null && read.document().equals(document)) {
            read.goTo(place);
        } else {
            broker.post(Topics.SHOW_PAGE, PageTarget.of(document.caseFile(), document.path(), place.page()));
        }
    }

    private PageDots readDots() {
        CaseFilePages shown = pages;
        return shown == null ? PageDots.NONE : libraries.current()
                .map(library -> PageDots.read(library, shown.documents())).orElse(PageDots.NONE);
    }

    private void front(Control control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout(true);
    }

    private Action choice(String text, Icons icon, Control control) {
        Action action = new Action(text, IAction.AS_RADIO_BUTTON) {

            @Override
            public void run() {
                if (isChecked()) {
                    front(control);
                    control.setFocus();
                }
            }
        };
        action.setImageDescriptor(icon.descriptor());
        action.setToolTipText(text);
        getViewSite().getActionBars().getToolBarManager().add(action);
        return action;
    }
}
