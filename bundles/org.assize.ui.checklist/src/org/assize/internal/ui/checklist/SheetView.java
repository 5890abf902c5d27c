package org.assize.internal.ui.checklist;

import java.util.List;

import org.assize.annotation.MarkService;
import org.assize.annotation.StandardRemarks;
import org.assize.check.run.CheckService;
import org.assize.internal.ui.checklist.model.Position;
import org.assize.internal.ui.checklist.model.Sheet;
import org.assize.internal.ui.checklist.model.SheetItem;
import org.assize.internal.ui.checklist.model.Supports;
import org.assize.records.event.EvidenceData;
import org.assize.review.ReviewService;
import org.assize.search.SearchService;
import org.assize.ui.EmptyNote;
import org.assize.ui.EvidenceTaken;
import org.assize.ui.ItemTarget;
import org.assize.ui.LibrarySession;
import org.assize.ui.PageTarget;
import org.assize.ui.Parts;
import org.assize.ui.Phrases;
import org.assize.ui.ReviewUndo;
import org.assize.ui.Topics;
import org.assize.ui.proposal.ReviewProposals;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

import jakarta.inject.Inject;
import jakarta.inject.Provider;

/** The sheet of the open review. Everything is recorded as it is answered; there is no save. */
public final class SheetView extends ViewPart {

    private static final String REVIEW = "review";
    private static final String ITEM = "item";

    @Inject
    private ReviewService reviews;

    /** Asked only for a record of absence, so that the start does not wait for it. */
    @Inject
    private Provider<SearchService> search;

    @Inject
    private MarkService marks;

    @Inject
    private CheckService checks;

    @Inject
    private StandardRemarks remarks;

    @Inject
    private LibrarySession session;

    @Inject
    private IEventBroker broker;

    private final Position position = new Position();
    private EmptyNote note;
    private SheetArea area;
    private SheetDesk desk;
    private SheetGestures gestures;
    private String lastReview = "";
    private String lastItem = "";

    @Override
    public void init(IViewSite site, @Nullable IMemento memento) throws PartInitException {
        super.init(site, memento);
        Parts.inject(this, site);
        if (memento != null && memento.getString(REVIEW) != null && memento.getString(ITEM) != null) {
            lastReview = memento.getString(REVIEW);
            lastItem = memento.getString(ITEM);
        }
    }

    @Override
    public void saveState(IMemento memento) {
        position.item().ifPresent(item -> {
            memento.putString(REVIEW, desk.review());
            memento.putString(ITEM, item.id());
        });
    }

    @Override
    public void createPartControl(Composite parent) {
        IOperationHistory history = getSite().getWorkbenchWindow().getWorkbench().getOperationSupport()
                .getOperationHistory();
        desk = new SheetDesk(parent.getDisplay(), session, new SheetDesk.Services(reviews, marks, checks, search),
                new AnswerRecorder(reviews, history, ReviewUndo.CONTEXT), new Reading());
        note = new EmptyNote(parent, getSite().getWorkbenchWindow());
        area = new SheetArea(note.parent(), new SheetKeys(getSite()), new Listening());
        area.prompt().complete(new Phrases(parent.getDisplay(),
                monitor -> session.current().map(remarks::texts).orElse(List.of())));
        gestures = new SheetGestures(position, area, desk, this::read,
                mark -> broker.post(Topics.SHOW_MARK, mark.target()), this::go);
        area.control().addListener(SWT.Dispose, e -> {
            area.leaveRemark();
            desk.finish();
        });
        new UndoRedoActionGroup(getSite(), ReviewUndo.CONTEXT, true).fillActionBars(getViewSite().getActionBars());
        close();
    }

    private final class Reading implements SheetDesk.Receiver {

        @Override
        public void sheet(Sheet sheet) {
            show(sheet);
        }

        @Override
        public void supports(Supports supports) {
            if (usable()) {
                area.show(supports, position);
            }
        }

        @Override
        public void proposals(ReviewProposals proposals) {
            if (usable() && proposals.review().equals(desk.review())) {
                gestures.turned(proposals);
                area.show(proposals, position);
            }
        }
    }

    private final class Listening implements SheetArea.Listener {

        @Override
        public void gesture(Gesture gesture) {
            perform(gesture, 0);
        }

        @Override
        public void item(String id) {
            area.header().say("");
            go(id);
            area.focus();
        }

        @Override
        public void rule(String id) {
            position.choose(id);
        }

        @Override
        public void place(EvidenceData evidence) {
            read(evidence);
        }

        @Override
        public void remark(String text) {
            gestures.remark(text);
        }
    }

    /** Does what a key or a menu asks for; nothing while no review is open. */
    void perform(Gesture gesture, int number) {
        gestures.perform(gesture, number);
    }

    /** Whether a review is shown. */
    boolean hasSheet() {
        return position.sheet().isPresent();
    }

    /** Opens a review. */
    void open(String id) {
        if (hasSheet() && !id.equals(desk.review())) {
            area.leaveRemark();
            area.prompt().cancel();
            area.change().cancel();
        }
        if (!id.equals(desk.review())) {
            position.leave(id.equals(lastReview) ? lastItem : "");
            area.header().say("");
            area.header().hideMissing();
        }
        desk.open(id);
    }

    /** Opens a review at an item. */
    void open(String id, String item) {
        if (hasSheet() && id.equals(desk.review())) {
            area.header().say("");
            go(item);
        } else {
            lastReview = id;
            lastItem = item;
            position.leave(item);
            open(id);
        }
    }

    private void close() {
        position.leave("");
        desk.open("");
        note.show(Messages.empty, List.of());
        updateCommands();
    }

    /** The tool bar would notice only when another part is activated. */
    private void updateCommands() {
        broker.post(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
    }

    private void show(Sheet sheet) {
        if (usable() && sheet.review().equals(desk.review())) {
            boolean first = !hasSheet();
            String before = position.item().map(SheetItem::id).orElse("");
            position.read(sheet);
            note.showView(area.control());
            area.show(sheet, position);
            if (first) {
                updateCommands();
            }
            if (first && getSite().getPage().getActivePart() == this) {
                area.focus();
            }
            tell(before);
        }
    }

    private void go(String id) {
        String before = position.item().map(SheetItem::id).orElse("");
        position.go(id);
        area.showItem(position);
        tell(before);
    }

    private void tell(String before) {
        position.sheet().ifPresent(sheet -> position.item().filter(item -> !item.id().equals(before))
                .ifPresent(item -> broker.post(Topics.CURRENT_ITEM,
                        new ItemTarget(sheet.review(), item.id(), sheet.caseFile()))));
    }

    private void read(EvidenceData evidence) {
        position.sheet().ifPresent(sheet -> broker.post(Topics.SHOW_PAGE,
                PageTarget.of(sheet.caseFile(), evidence.document(), evidence.anchor())));
    }

    private boolean usable() {
        return area != null && !area.control().isDisposed();
    }

    @Inject
    @Optional
    void onEvidence(@UIEventTopic(Topics.EVIDENCE_TAKEN) EvidenceTaken taken) {
        if (usable()) {
            gestures.take(taken);
        }
    }

    @Inject
    @Optional
    void onChange(@UIEventTopic(Topics.LIBRARY_CHANGED) Object change) {
        if (usable()) {
            desk.reload();
        }
    }

    @Inject
    @Optional
    void onProposals(@UIEventTopic(Topics.PROPOSALS_CHANGED) Object caseFiles) {
        if (usable()) {
            desk.reloadProposals();
        }
    }

    @Inject
    @Optional
    void onClosed(@UIEventTopic(Topics.LIBRARY_CLOSED) Object root) {
        if (usable()) {
            close();
        }
    }

    @Override
    public void setFocus() {
        if (hasSheet()) {
            area.focus();
        } else {
            note.parent().setFocus();
        }
    }
}
