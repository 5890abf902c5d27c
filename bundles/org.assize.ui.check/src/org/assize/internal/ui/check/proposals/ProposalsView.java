package org.assize.internal.ui.check.proposals;

import java.util.List;

import jakarta.inject.Inject;

import org.assize.check.run.CheckService;
import org.assize.internal.ui.check.CaseFileView;
import org.assize.internal.ui.check.ListKeys;
import org.assize.internal.ui.check.Messages;
import org.assize.internal.ui.check.run.CheckKeeper;
import org.assize.internal.ui.check.run.RunHandler;
import org.assize.records.event.EvidenceData;
import org.assize.review.ReviewService;
import org.assize.ui.Commands;
import org.assize.ui.EmptyNote.Offer;
import org.assize.ui.PageTarget;
import org.assize.ui.ReviewUndo;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.jspecify.annotations.Nullable;

/** What the checks propose for the case file at hand. They never answer; each proposal waits for a decision. */
public final class ProposalsView extends CaseFileView {

    @Inject
    private CheckService checks;

    @Inject
    private ReviewService reviews;

    @Inject
    private CheckKeeper keeper;

    private ProposalsArea area;
    private ProposalDesk desk;
    private ProposalActions actions;

    @Override
    protected void createContent(Composite parent) {
        IOperationHistory history = getSite().getWorkbenchWindow().getWorkbench().getOperationSupport()
                .getOperationHistory();
        area = new ProposalsArea(parent, () -> perform(ProposalAction.EVIDENCE),
                () -> perform(ProposalAction.SUSPEND));
        desk = new ProposalDesk(parent.getDisplay(), session(),
                new CaseOffer.Services(checks, reviews), history, this::show);
        actions = new ProposalActions(area, desk, keeper, this::read);
        connect(area.table().control());
        area.control().addListener(SWT.Dispose, e -> desk.finish());
        new UndoRedoActionGroup(getSite(), ReviewUndo.CONTEXT, true).fillActionBars(getViewSite().getActionBars());
    }

    @Override
    protected @Nullable Control content() {
        return area == null ? null : area.control();
    }

    @Override
    protected void focusContent() {
        area.focus();
    }

    @Override
    protected void turnTo(String caseFile) {
        desk.open(caseFile);
    }

    @Override
    protected void reload() {
        desk.reload();
    }

    @Override
    protected void opened(String review) {
        desk.opened(review);
    }

    private void connect(Table table) {
        new ListKeys(getSite()).follow(table);
        MenuManager menu = new MenuManager();
        table.setMenu(menu.createContextMenu(table));
        getSite().registerContextMenu(menu, null);
    }

    /** Does what a key or a menu asks for; nothing while no proposals are shown. */
    void perform(ProposalAction action) {
        if (isUsable() && area.control().isVisible()) {
            actions.perform(action);
        }
    }

    private void show(CaseOffer offer) {
        if (!isUsable() || !offer.caseFile().equals(caseFile())) {
            return;
        }
        boolean wanted = keeper.isWanted(offer.caseFile());
        if (session().current().isEmpty()) {
            note().show(Messages.noLibrary, List.of(new Offer(Messages.offerOpen, Commands.OPEN_LIBRARY)));
        } else if (offer.caseFile().isEmpty()) {
            note().show(Messages.noCaseFile, List.of());
        } else if (offer.ran() == 0 && Notes.checks(offer).isEmpty()) {
            note().show(NLS.bind(wanted ? Messages.running : Messages.neverRun, offer.caseFile()),
                    wanted ? List.of() : List.of(new Offer(Messages.offerRun, RunHandler.COMMAND)));
        } else {
            area.show(offer, wanted ? Messages.runningNote : "");
            showContent();
        }
    }

    private void read(String caseFile, EvidenceData evidence) {
        read(PageTarget.of(caseFile, evidence.document(), evidence.anchor()));
    }
}
