package org.assize.internal.ui.casefile.details;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.assize.internal.ui.casefile.Messages;
import org.assize.internal.ui.casefile.explorer.Subject;
import org.assize.records.LibraryChange;
import org.assize.ui.Background;
import org.assize.ui.CopiedText;
import org.assize.ui.EmptyNote;
import org.assize.ui.Ids;
import org.assize.ui.LibrarySession;
import org.assize.ui.PageTarget;
import org.assize.ui.Parts;
import org.assize.ui.Topics;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

import jakarta.inject.Inject;

/** Everything registered of the case file or document that is selected, or of the document being read. */
public final class DetailsView extends ViewPart {

    private static final int FIELD_WIDTH = 150;

    @Inject
    private LibrarySession session;

    private final ISelectionListener selection = this::selected;
    private volatile Subject subject = Subject.NONE;
    private EmptyNote note;
    private Composite content;
    private Table table;
    private Job refresh;

    @Override
    public void init(IViewSite site) throws PartInitException {
        super.init(site);
        Parts.inject(this, site);
    }

    @Override
    public void createPartControl(Composite parent) {
        note = new EmptyNote(parent, getSite().getWorkbenchWindow());
        content = new Composite(note.parent(), SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        content.setLayout(layout);
        table = Parts.name(new Table(content, SWT.FULL_SELECTION | SWT.MULTI), "details.table");
        table.setHeaderVisible(false);
        layout.setColumnData(new TableColumn(table, SWT.NONE), new ColumnPixelData(FIELD_WIDTH, true));
        layout.setColumnData(new TableColumn(table, SWT.NONE), new ColumnWeightData(1, 100));
        table.addListener(SWT.KeyDown, this::copyKey);
        createMenu();
        refresh = Background.refresh(parent.getDisplay(), monitor -> read(), this::show);
        getSite().getPage().addSelectionListener(selection);
        parent.addListener(SWT.Dispose, e -> getSite().getPage().removeSelectionListener(selection));
        note.show(Messages.nothingSelected, List.of());
        // The view may be opened after something was selected.
        want(subject(getSite().getPage().getSelection(Ids.QUEUE)));
        want(subject(getSite().getPage().getSelection(Ids.EXPLORER)));
    }

    private void createMenu() {
        Menu menu = new Menu(table);
        MenuItem copy = new MenuItem(menu, SWT.PUSH);
        copy.setText(Messages.copy);
        copy.addListener(SWT.Selection, e -> copy());
        table.setMenu(menu);
    }

    private void selected(IWorkbenchPart part, ISelection made) {
        if (part != this) {
            want(subject(made));
        }
    }

    private static Subject subject(@Nullable ISelection selection) {
        return selection instanceof IStructuredSelection structured ? Subject.of(structured.getFirstElement())
                : Subject.NONE;
    }

    private void want(Subject wanted) {
        if (wanted != Subject.NONE && !wanted.equals(subject) && refresh != null) {
            subject = wanted;
            refresh.schedule();
        }
    }

    private void forget() {
        subject = Subject.NONE;
        if (refresh != null) {
            refresh.schedule();
        }
    }

    private List<Detail> read() {
        Subject wanted = subject;
        List<Detail> details = new ArrayList<>();
        session.current().filter(library -> wanted != Subject.NONE).ifPresent(library -> library.read(state -> {
            if (!wanted.document().isEmpty()) {
                details.addAll(DetailsReader.document(state, wanted.caseFile(), wanted.document()));
            }
            return details.addAll(DetailsReader.caseFile(state, wanted.caseFile()));
        }));
        return details;
    }

    private void show(List<Detail> details) {
        if (table.isDisposed()) {
            return;
        }
        if (details.isEmpty()) {
            note.show(Messages.nothingSelected, List.of());
            return;
        }
        table.setRedraw(false);
        table.removeAll();
        for (Detail detail : details) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] { detail.field(), detail.value() });
        }
        table.setRedraw(true);
        note.showView(content);
    }

    private void copyKey(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'c') {
            copy();
        }
    }

    private void copy() {
        TableItem[] chosen = table.getSelectionCount() == 0 ? table.getItems() : table.getSelection();
        String text = List.of(chosen).stream().map(item -> item.getText(0) + "\t" + item.getText(1))
                .collect(Collectors.joining("\n"));
        if (!text.isEmpty()) {
            CopiedText.copy(text);
        }
    }

    @Inject
    @Optional
    void shown(@UIEventTopic(Topics.PAGE_SHOWN) PageTarget page) {
        want(new Subject(page.caseFile(), page.document()));
    }

    @Inject
    @Optional
    void closed(@UIEventTopic(Topics.LIBRARY_CLOSED) Path root) {
        forget();
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Topics.LIBRARY_CHANGED) LibraryChange change) {
        if (refresh != null && change.events().stream().anyMatch(e -> e.subject().equals(subject.caseFile()))) {
            refresh.schedule();
        }
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
