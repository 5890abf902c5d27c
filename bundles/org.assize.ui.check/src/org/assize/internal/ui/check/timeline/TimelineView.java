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
import org.assize.internal.ui.check.CaseFileView;
import org.assize.internal.ui.check.Messages;
import org.assize.internal.ui.check.run.CheckKeeper;
import org.assize.internal.ui.check.run.RunHandler;
import org.assize.internal.ui.check.timeline.model.CaseTimeline;
import org.assize.internal.ui.check.timeline.model.Happening;
import org.assize.model.check.ProposalDecision;
import org.assize.model.check.ProposalOutcome;
import org.assize.records.Library;
import org.assize.ui.Background;
import org.assize.ui.Commands;
import org.assize.ui.EmptyNote.Offer;
import org.assize.ui.PageTarget;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;

/** The course of the case at hand as its documents tell it, with what checks find wrong with it. */
public final class TimelineView extends CaseFileView {

    /** What was read of a case file. */
    private record Reading(String caseFile, CaseTimeline timeline, boolean known) {
    }

    @Inject
    private CheckService checks;

    @Inject
    private CheckKeeper keeper;

    private TimelineArea area;
    private Job reading;
    private String shown = "";

    @Override
    protected void createContent(Composite parent) {
        area = new TimelineArea(parent, this::open);
        area.contribute(getViewSite().getActionBars().getToolBarManager());
        reading = Background.refresh(parent.getDisplay(), monitor -> read(caseFile()), this::show);
        parent.addListener(SWT.Dispose, e -> reading.cancel());
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
        reading.schedule();
    }

    @Override
    protected void reload() {
        reading.schedule();
    }

    @Override
    protected void reading(PageTarget page) {
        area.reading(page);
    }

    private Reading read(String caseFile) {
        Library library = session().current().orElse(null);
        if (library == null || caseFile.isEmpty()) {
            return new Reading("", CaseTimeline.NONE, false);
        }
        CaseProposals known = checks.proposals(library, caseFile);
        CaseTimeline timeline = CaseTimeline.of(checks.timeline(library, caseFile),
                faults(library, caseFile, known), Locale.getDefault());
        boolean ran = known.checks().stream().anyMatch(c -> c.state() != CaseCheck.State.NOT_RUN);
        return new Reading(caseFile, timeline, ran);
    }

    /** A proposal that this reviewer rejected is no fault; what others decided is not for this reviewer to know. */
    private static Map<String, String> faults(Library library, String caseFile, CaseProposals known) {
        String me = library.reviewer().id();
        Set<String> rejected = library.read(state -> state.reviewsOfCaseFile(caseFile).stream()
                .flatMap(review -> state.proposalDecisions(review.getId()).stream())
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
        if (!isUsable()) {
            return;
        }
        boolean another = !read.caseFile().equals(shown);
        shown = read.caseFile();
        if (!read.timeline().happenings().isEmpty()) {
            area.show(shown, read.timeline(), another);
            showContent();
        } else if (session().current().isEmpty()) {
            note().show(Messages.noLibrary, List.of(new Offer(Messages.offerOpen, Commands.OPEN_LIBRARY)));
        } else if (shown.isEmpty()) {
            note().show(Messages.noCaseFile, List.of());
        } else if (keeper.isWanted(shown)) {
            note().show(NLS.bind(Messages.running, shown), List.of());
        } else {
            note().show(NLS.bind(read.known() ? Messages.timelineEmpty : Messages.neverRun, shown),
                    List.of(new Offer(Messages.offerRun, RunHandler.COMMAND)));
        }
    }

    private void open(Happening happening) {
        if (happening.place() != null) {
            read(PageTarget.of(shown, happening.place().document(), happening.place().anchor()));
        }
    }
}
