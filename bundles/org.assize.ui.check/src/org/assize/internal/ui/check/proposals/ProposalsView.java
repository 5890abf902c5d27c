package org.assize.internal.ui.check.proposals;

import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;

import org.assize.check.run.CheckService;
import org.assize.internal.ui.check.CaseFileAtHand;
import org.assize.internal.ui.check.ListKeys;
import org.assize.internal.ui.check.Messages;
import org.assize.internal.ui.check.run.CheckKeeper;
import org.assize.internal.ui.check.run.RunHandler;
import org.assize.records.event.EvidenceData;
import org.assize.review.ReviewService;
import org.assize.ui.CaseFileElement;
import org.assize.ui.Commands;
import org.assize.ui.EmptyNote;
import org.assize.ui.EmptyNote.Offer;
import org.assize.ui.LibrarySession;
import org.assize.ui.PageTarget;
import org.assize.ui.Parts;
import org.assize.ui.ReviewUndo;
import org.assize.ui.Topics;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

/** What the checks propose for the case file at hand. They never answer; each proposal waits for a decision. */
public final class ProposalsView extends ViewPart {

    @Inject
    private LibrarySession session;

    @Inject
    private CheckService checks;

    @Inject
    private ReviewService reviews;

    @Inject
    private CheckKeeper keeper;

    @Inject
    private IEventBroker broker;

    private CaseFileAtHand atHand;
    private EmptyNote note;
    private ProposalsArea area;
    private ProposalDesk desk;
    private ProposalActions actions;

    @Override
    public void init(IViewSite site) throws PartInitException {
        super.init(site);
        Parts.inject(this, site);
    }

    @Override
    public void createPartControl(Composite parent) {
        IOperationHistory history = getSite().getWorkbenchWindow().getWorkbench().getOperationSupport()
                .getOperationHistory();
        note = new EmptyNote(parent, getSite().getWorkbenchWindow());
        area = new ProposalsArea(note.parent(), () -> perform(ProposalAction.EVIDENCE),
                () -> perform(ProposalAction.SUSPEND));
        desk = new ProposalDesk(parent.getDisplay(), session,
                new CaseOffer.Services(checks, reviews), history, this::show);
        actions = new ProposalActions(area, desk, keeper, this::read);
        atHand = new CaseFileAtHand(parent.getDisplay(), session, desk::open);
        atHand.follow(getViewSite());
        connect(area.table().control());
        area.control().addListener(SWT.Dispose, e -> desk.finish());
        new UndoRedoActionGroup(getSite(), ReviewUndo.CONTEXT, true).fillActionBars(getViewSite().getActionBars());
        desk.reload();
    }

    private void connect(Table table) {
        new ListKeys(getSite()).follow(table);
        MenuManager menu = new MenuManager();
        table.setMenu(menu.createContextMenu(table));
        getSite().registerContextMenu(menu, null);
    }

    @Override
    public void dispose() {
        if (atHand != null) {
            atHand.leave(getViewSite());
        }
        super.dispose();
    }

    /** {@return the case file that is shown, for commands} */
    @Override
    public <T> @Nullable T getAdapter(Class<T> adapter) {
        return atHand == null || adapter != CaseFileElement.class ? super.getAdapter(adapter)
                : adapter.cast(atHand.element());
    }

    /** Does what a key or a menu asks for; nothing while no proposals are shown. */
    void perform(ProposalAction action) {
        if (usable() && area.control().isVisible()) {
            actions.perform(action);
        }
    }

    private void show(CaseOffer offer) {
        if (!usable() || !offer.caseFile().equals(atHand.number())) {
            return;
        }
        boolean wanted = keeper.isWanted(offer.caseFile());
        if (session.current().isEmpty()) {
            note.show(Messages.noLibrary, List.of(new Offer(Messages.offerOpen, Commands.OPEN_LIBRARY)));
        } else if (offer.caseFile().isEmpty()) {
            note.show(Messages.noCaseFile, List.of());
        } else if (offer.ran() == 0 && Notes.checks(offer).isEmpty()) {
            note.show(NLS.bind(wanted ? Messages.running : Messages.neverRun, offer.caseFile()),
                    wanted ? List.of() : List.of(new Offer(Messages.offerRun, RunHandler.COMMAND)));
        } else {
            area.show(offer, wanted ? Messages.runningNote : "");
            note.showView(area.control());
        }
    }

    private void read(String caseFile, EvidenceData evidence) {
        broker.post(Topics.SHOW_PAGE, PageTarget.of(caseFile, evidence.document(), evidence.anchor()));
    }

    private boolean usable() {
        return area != null && !area.control().isDisposed();
    }

    @Inject
    @Optional
    void onReview(@UIEventTopic(Topics.OPEN_REVIEW) String review) {
        if (usable()) {
            desk.opened(review);
            atHand.review(review);
        }
    }

    @Inject
    @Optional
    void onPage(@UIEventTopic(Topics.PAGE_SHOWN) PageTarget page) {
        if (usable()) {
            atHand.want(page.caseFile());
        }
    }

    @Inject
    @Optional
    void onProposals(@UIEventTopic(Topics.PROPOSALS_CHANGED) Set<?> caseFiles) {
        if (usable() && (caseFiles.isEmpty() || caseFiles.contains(atHand.number()))) {
            desk.reload();
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
    void onOpened(@UIEventTopic(Topics.LIBRARY_OPENED) Object library) {
        onClosed(library);
    }

    @Inject
    @Optional
    void onClosed(@UIEventTopic(Topics.LIBRARY_CLOSED) Object root) {
        if (usable()) {
            atHand.forget();
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
