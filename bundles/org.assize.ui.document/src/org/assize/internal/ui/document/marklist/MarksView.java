package org.assize.internal.ui.document.marklist;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.assize.annotation.StandardRemarks;
import org.assize.annotation.anchor.AnchorCheck;
import org.assize.internal.ui.document.KeyContexts;
import org.assize.internal.ui.document.OpenDocument;
import org.assize.internal.ui.document.StatusWord;
import org.assize.internal.ui.document.mark.MarkOperations;
import org.assize.internal.ui.document.mark.Marking;
import org.assize.ui.Background;
import org.assize.ui.Commands;
import org.assize.ui.EmptyNote;
import org.assize.ui.EmptyNote.Offer;
import org.assize.ui.Ids;
import org.assize.ui.LibrarySession;
import org.assize.ui.MarkTarget;
import org.assize.ui.PageTarget;
import org.assize.ui.Parts;
import org.assize.ui.Topics;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.menus.IMenuService;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

import jakarta.inject.Inject;

/** The marks of the document being read, or of its case file. */
public final class MarksView extends ViewPart {

    private static final String CONTEXT = "org.assize.ui.document.marks.context";
    private static final String ROWS = "org.assize.ui.document.marks.rows";

    @Inject
    private LibrarySession libraries;

    @Inject
    private MarkOperations operations;

    @Inject
    private StandardRemarks remarks;

    @Inject
    private AnchorCheck check;

    @Inject
    private IEventBroker broker;

    private EditorsWatch editors;
    private StatusWord status;
    private ViewMenu menu;
    private EmptyNote note;
    private MarksArea area;
    private MarkList list;
    private MarkDesk desk;
    private @Nullable OpenDocument open;
    private @Nullable IMemento memento;

    @Override
    public void init(IViewSite site, @Nullable IMemento saved) throws PartInitException {
        super.init(site, saved);
        memento = saved;
        Parts.inject(this, site);
    }

    @Override
    public void createPartControl(Composite parent) {
        note = new EmptyNote(parent, getSite().getWorkbenchWindow());
        list = new MarkList(parent.getDisplay(), libraries, operations, check, this::show);
        area = new MarksArea(note.parent(), new Reacting(), filter -> list.filter(filter));
        desk = new MarkDesk(area, operations, broker, () -> reading(Marking.class), this::keep);
        status = new StatusWord(getViewSite().getActionBars().getStatusLineManager(), parent);
        menu = new ViewMenu(list);
        menu.fill(getViewSite().getActionBars(), memento);
        connect(area.table().control());
        editors = new EditorsWatch(getSite().getPage(), this::refresh);
        area.control().addListener(SWT.Dispose, e -> {
            editors.close();
            list.close();
        });
        show(Arranged.NOTHING);
        refresh();
    }

    private void keep(String remark) {
        libraries.current().ifPresent(library -> Background.run(Messages.keeping, area.control().getDisplay(),
                monitor -> remarks.save(library, remark), kept -> status.say(NLS.bind(Messages.kept, kept))));
    }

    private void connect(Table table) {
        new KeyContexts(getSite(), CONTEXT, ROWS).follow(table);
        MenuManager popup = new MenuManager();
        IMenuService menus = getSite().getService(IMenuService.class);
        menus.populateContributionManager(popup, "popup:" + Ids.MARKS);
        table.setMenu(popup.createContextMenu(table));
        table.addListener(SWT.Dispose, e -> menus.releaseContributions(popup));
    }

    @Override
    public void saveState(IMemento state) {
        menu.save(state);
    }

    /** {@return what can be done here} */
    MarkDesk desk() {
        return desk;
    }

    /** {@return what is listed; empty while nothing is read} */
    Optional<Listed> listed() {
        Request now = list.request();
        return now.subject().isNone() ? Optional.empty() : Optional.of(new Listed(now.subject().caseFile(),
                now.subject().document(), now.subject().whole(), now.filter().marks()));
    }

    /** Follows the document that is being read now. */
    private void refresh() {
        OpenDocument now = reading(OpenDocument.class).orElse(null);
        if (!Objects.equals(now, open)) {
            open = now;
            if (now == null) {
                list.leave();
            } else {
                list.read(now);
            }
        }
    }

    /** What the editor in front gives; another one while the editor in front is not for documents. */
    private <T> Optional<T> reading(Class<T> type) {
        IWorkbenchPage page = getSite().getPage();
        Stream<@Nullable IEditorPart> all = Stream.concat(Stream.of(page.getActiveEditor()),
                Arrays.stream(page.getEditorReferences()).map((IEditorReference each) -> each.getEditor(false)));
        return all.filter(Objects::nonNull).map(editor -> editor.getAdapter(type))
                .filter(Objects::nonNull).findFirst();
    }

    private void show(Arranged arranged) {
        if (area.control().isDisposed()) {
            return;
        }
        area.show(arranged);
        if (libraries.current().isEmpty()) {
            note.show(Messages.emptyLibrary, List.of(new Offer(Messages.offerOpen, Commands.OPEN_LIBRARY)));
        } else if (arranged.request().subject().isNone()) {
            note.show(Messages.emptyReader, List.of());
        } else if (arranged.total() == 0 && !area.table().control().isFocusControl()) {
            // Who has just removed the last mark may want it back, with the focus where it was.
            note.show(Messages.emptyDocument, List.of());
        } else {
            note.showView(area.control());
        }
    }

    /** What the user does in the view. */
    private final class Reacting implements MarksArea.Listener {

        /** Who holds down an arrow key does not want to see every page on the way. */
        private static final int PATIENCE_MILLIS = 120;

        private int wanted;

        @Override
        public void selected(List<MarkRow> rows) {
            area.showSelection();
            int mine = ++wanted;
            if (rows.size() == 1) {
                area.control().getDisplay().timerExec(PATIENCE_MILLIS, () -> {
                    if (mine == wanted && !area.control().isDisposed()) {
                        go(rows.getFirst());
                    }
                });
            }
        }

        @Override
        public void opened(MarkRow row) {
            wanted++;
            go(row);
            // The reader keeps the focus where it is; the editor is there once it has shown the mark.
            area.control().getDisplay().asyncExec(() -> {
                IEditorPart editor = getSite().getPage().getActiveEditor();
                if (editor != null) {
                    getSite().getPage().activate(editor);
                }
            });
        }

        private void go(MarkRow row) {
            MarkTarget target = row.target();
            // A mark whose place is in doubt is drawn where it was, the target is where it may be now.
            if (!row.isRecorded() || row.isToConfirm()) {
                broker.send(Topics.SHOW_PAGE, target.place());
            } else {
                broker.send(Topics.SHOW_MARK, target);
            }
        }

        @Override
        public void answers(MarkRow row) {
            desk.answers();
        }

        @Override
        public void folded(String key, boolean folded) {
            list.fold(key, folded);
        }

        @Override
        public void reply(MarkRow row, String text) {
            desk.reply(row, text);
        }

        @Override
        public void settle(MarkRow row) {
            desk.settle(row);
        }

        @Override
        public void answer(MarkRow row, AnswerLine answer) {
            desk.answer(row, answer);
        }
    }

    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    void onPage(@UIEventTopic(Topics.PAGE_SHOWN) PageTarget page) {
        if (area != null) {
            refresh();
        }
    }

    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    void onMark(@UIEventTopic(Topics.MARK_SELECTED) MarkTarget mark) {
        if (area != null && !area.control().isDisposed()) {
            area.follow(mark);
        }
    }

    @Override
    public void setFocus() {
        if (area.control().isVisible()) {
            area.focus();
        } else {
            note.parent().setFocus();
        }
    }
}
