package org.assize.internal.ui.check.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.assize.check.run.CaseCheck;
import org.assize.check.run.CaseProposals;
import org.assize.check.run.CheckService;
import org.assize.check.run.Proposal;
import org.assize.internal.ui.check.CaseFileAtHand;
import org.assize.internal.ui.check.Messages;
import org.assize.internal.ui.check.run.CheckKeeper;
import org.assize.internal.ui.check.run.RunHandler;
import org.assize.internal.ui.check.timeline.model.CaseTimeline;
import org.assize.internal.ui.check.timeline.model.Happening;
import org.assize.model.check.ProposalDecision;
import org.assize.model.check.ProposalOutcome;
import org.assize.records.Library;
import org.assize.ui.Background;
import org.assize.ui.CaseFileElement;
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
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

/** The course of the case at hand as its documents tell it, with what checks find wrong with it. */
public final class TimelineView extends ViewPart {

    /** What was read of a case file. */
    private record Reading(String caseFile, CaseTimeline timeline, boolean known) {
    }

    @Inject
    private LibrarySession session;

    @Inject
    private CheckService checks;

    @Inject
    private CheckKeeper keeper;

    @Inject
    private IEventBroker broker;

    private CaseFileAtHand atHand;
    private EmptyNote note;
    private TimelineArea area;
    private Job reading;
    private String shown = "";

    @Override
    public void init(IViewSite site) throws PartInitException {
        super.init(site);
        Parts.inject(this, site);
    }

    @Override
    public void createPartControl(Composite parent) {
        note = new EmptyNote(parent, getSite().getWorkbenchWindow());
        area = new TimelineArea(note.parent(), this::open);
        area.contribute(getViewSite().getActionBars().getToolBarManager());
        reading = Background.refresh(parent.getDisplay(), monitor -> read(atHand.number()), this::show);
        atHand = new CaseFileAtHand(parent.getDisplay(), session, number -> reading.schedule());
        atHand.follow(getViewSite());
        parent.addListener(SWT.Dispose, e -> reading.cancel());
        reading.schedule();
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

    private Reading read(String caseFile) {
        Library library = session.current().orElse(null);
        if (library == null || caseFile.isEmpty()) {
            return new Reading("", CaseTimeline.NONE, false);
        }
        CaseProposals known = checks.proposals(library, caseFile);
        CaseTimeline timeline = CaseTimeline.of(checks.timeline(library, caseFile), faults(library, known),
                Locale.getDefault());
        boolean ran = known.checks().stream().anyMatch(c -> c.state() != CaseCheck.State.NOT_RUN);
        return new Reading(caseFile, timeline, ran);
    }

    /** A proposal that this reviewer rejected is no fault; what others decided is not for this reviewer to know. */
    private static Map<String, String> faults(Library library, CaseProposals known) {
        String me = library.reviewer().id();
        Set<String> rejected = library.read(state -> state.proposalDecisions().stream()
                .filter(d -> d.getOutcome() == ProposalOutcome.REJECTED && Objects.equals(d.getBy(), me))
                .map(ProposalDecision::getProposal).collect(Collectors.toSet()));
        Map<String, String> faults = new HashMap<>();
        for (Proposal proposal : known.proposals()) {
            if (!rejected.contains(proposal.id())) {
                faults.put(proposal.id(), proposal.title().in(Locale.getDefault()));
            }
        }
        return faults;
    }

    private void show(Reading read) {
        if (!usable()) {
            return;
        }
        boolean another = !read.caseFile().equals(shown);
        shown = read.caseFile();
        if (!read.timeline().happenings().isEmpty()) {
            area.show(shown, read.timeline(), another);
            note.showView(area.control());
        } else if (session.current().isEmpty()) {
            note.show(Messages.noLibrary, List.of(new Offer(Messages.offerOpen, Commands.OPEN_LIBRARY)));
        } else if (shown.isEmpty()) {
            note.show(Messages.noCaseFile, List.of());
        } else if (keeper.isWanted(shown)) {
            note.show(NLS.bind(Messages.running, shown), List.of());
        } else {
            note.show(NLS.bind(read.known() ? Messages.timelineEmpty : Messages.neverRun, shown),
                    List.of(new Offer(Messages.offerRun, RunHandler.COMMAND)));
        }
    }

    private void open(Happening happening) {
        if (happening.place() != null) {
            broker.post(Topics.SHOW_PAGE,
                    PageTarget.of(shown, happening.place().document(), happening.place().anchor()));
        }
    }

    private boolean usable() {
        return area != null && !area.control().isDisposed();
    }

    @Inject
    @Optional
    void onReview(@UIEventTopic(Topics.OPEN_REVIEW) String review) {
        if (usable()) {
            atHand.review(review);
        }
    }

    @Inject
    @Optional
    void onPage(@UIEventTopic(Topics.PAGE_SHOWN) PageTarget page) {
        if (usable()) {
            atHand.want(page.caseFile());
            area.reading(page);
        }
    }

    @Inject
    @Optional
    void onProposals(@UIEventTopic(Topics.PROPOSALS_CHANGED) Set<?> caseFiles) {
        if (usable() && (caseFiles.isEmpty() || caseFiles.contains(atHand.number()))) {
            reading.schedule();
        }
    }

    @Inject
    @Optional
    void onChange(@UIEventTopic(Topics.LIBRARY_CHANGED) Object change) {
        if (usable()) {
            reading.schedule();
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
