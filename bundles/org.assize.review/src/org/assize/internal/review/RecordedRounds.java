package org.assize.internal.review;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.assize.checklist.ChecklistCatalog;
import org.assize.model.review.DrawnFile;
import org.assize.model.review.Review;
import org.assize.model.review.ReviewState;
import org.assize.model.review.Round;
import org.assize.model.review.RoundState;
import org.assize.model.review.SelectionKind;
import org.assize.records.Library;
import org.assize.records.LibraryException;
import org.assize.records.Projection;
import org.assize.records.RefusedException;
import org.assize.records.event.DomainEvent;
import org.assize.records.event.DrawMade;
import org.assize.records.event.DrawnFileData;
import org.assize.records.event.DrawnFileExcluded;
import org.assize.records.event.FrameEntryData;
import org.assize.records.event.FrameFrozen;
import org.assize.records.event.ReviewAssigned;
import org.assize.records.event.ReviewAssignment;
import org.assize.records.event.RoundPlan;
import org.assize.records.event.RoundPlanned;
import org.assize.records.event.RoundVoided;
import org.assize.review.DrawCheck;
import org.assize.review.PlanRequest;
import org.assize.review.Ranking;
import org.assize.review.RoundService;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rounds as they stand in the records. */
@Component(service = RoundService.class)
public final class RecordedRounds implements RoundService {

    private final LibraryChecklists.Source checklists;
    private final Selecting selecting;
    private final SecureRandom random = new SecureRandom();

    @Activate
    public RecordedRounds(@Reference ChecklistCatalog catalog) {
        checklists = new LibraryChecklists.Source(catalog);
        selecting = new Selecting(checklists);
    }

    @Override
    public RoundPlan propose(Library library, PlanRequest request) throws RefusedException {
        return Refusing.read(library, state -> new Proposal(checklists.in(library)).of(state, request));
    }

    @Override
    public int population(Library library, RoundPlan plan, String stratum) {
        return plan.strata().stream().filter(s -> s.id().equals(stratum)).findFirst()
                .map(s -> library.read(state -> (int) state.library().getCaseFiles().stream()
                        .filter(c -> Frame.closedWithin(c, plan.from(), plan.to()) && Frame.belongs(c, s)).count()))
                .orElse(0);
    }

    @Override
    public void plan(Library library, RoundPlan plan) throws RefusedException, LibraryException {
        library.commit(state -> {
            if (state.round(plan.round()).isPresent()) {
                Guards.round(state, plan.round(), RoundState.PLANNED);
            }
            PlanCheck.check(plan, checklists.in(library));
            checklists.in(library).keep(plan);
            return List.of(new RoundPlanned(plan));
        });
    }

    @Override
    public void freeze(Library library, String round) throws RefusedException, LibraryException {
        library.commit(state -> {
            RoundPlan plan = Plans.of(Guards.round(state, round, RoundState.PLANNED));
            List<FrameEntryData> frame = Frame.of(state, plan);
            if (frame.isEmpty()) {
                throw Guards.refused("round.frame.empty", round, Messages.emptyFrame, round);
            }
            return List.of(new FrameFrozen(round, frame, Frame.hash(frame)));
        });
    }

    @Override
    public void draw(Library library, String round, @Nullable String seed) throws RefusedException, LibraryException {
        String used = seed == null || seed.isBlank() ? randomSeed() : seed.strip();
        library.commit(state -> {
            Round drawing = Guards.round(state, round, RoundState.FRAME_FROZEN);
            List<DrawnFileData> drawn = Drawing.of(drawing, used);
            String hash = Frame.drawHash(drawing.getFrameHash(), used, drawn);
            return List.of(new DrawMade(round, used, drawn, hash));
        });
    }

    private String randomSeed() {
        byte[] bits = new byte[16];
        random.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }

    @Override
    public DrawCheck checkDraw(Library library, String round) throws RefusedException {
        return Refusing.read(library, state -> {
            Round drawn = Guards.round(state, round);
            if (drawn.getSeed() == null || drawn.getSeed().isEmpty()) {
                throw Guards.refused("round.draw.none", round, Messages.nothingDrawn, round);
            }
            return new DrawAgain(drawn).check();
        });
    }

    @Override
    public void assign(Library library, String round, List<String> reviewers)
            throws RefusedException, LibraryException {
        List<String> named = reviewers.stream().map(String::strip).filter(r -> !r.isEmpty()).distinct().toList();
        if (named.isEmpty()) {
            throw Guards.refused("round.assign.nobody", round, Messages.noReviewers);
        }
        library.commit(state -> {
            Round assigning = Guards.round(state, round, RoundState.DRAWN, RoundState.REVIEWING, RoundState.SCORED);
            Set<String> assigned = new HashSet<>();
            state.reviewsOf(round).forEach(r -> assigned.add(r.getCaseFile()));
            List<DomainEvent> events = new ArrayList<>();
            for (DrawnFile drawn : assigning.getDrawn()) {
                if (!drawn.isExcluded() && !assigned.contains(drawn.getCaseFile())) {
                    String reviewer = named.get(events.size() % named.size());
                    events.add(assignment(state, assigning, drawn.getCaseFile(), reviewer));
                }
            }
            if (events.isEmpty()) {
                throw Guards.refused("round.assign.nothing", round, Messages.nothingToAssign, round);
            }
            return events;
        });
    }

    private static ReviewAssigned assignment(Projection state, Round round, String caseFile, String reviewer)
            throws RefusedException {
        var kind = state.caseFile(caseFile).orElseThrow(
                () -> Guards.refused("case-file.unknown", caseFile, Messages.unknownCaseFile, caseFile)).getKind();
        var use = round.getChecklists().stream().filter(c -> c.getKind() == kind).findFirst().orElseThrow(
                () -> Guards.refused("checklist.unknown", caseFile, Messages.noChecklist, kind, ""));
        String id = round.getId() + "/" + caseFile + "/" + reviewer;
        return new ReviewAssigned(
                new ReviewAssignment(id, round.getId(), caseFile, reviewer, use.getUrn(), use.getVersion()));
    }

    @Override
    public void exclude(Library library, String round, String caseFile, String reason)
            throws RefusedException, LibraryException {
        Guards.reason(reason, caseFile);
        library.commit(state -> {
            Round excluding = Guards.round(state, round, RoundState.DRAWN, RoundState.REVIEWING);
            DrawnFile drawn = excluding.getDrawn().stream().filter(d -> d.getCaseFile().equals(caseFile)).findFirst()
                    .orElseThrow(() -> Guards.refused("round.exclude.not-drawn", caseFile, Messages.notDrawn,
                            caseFile, round));
            if (drawn.isExcluded()) {
                throw Guards.refused("round.exclude.twice", caseFile, Messages.alreadyExcluded, caseFile);
            }
            if (state.reviewsOf(round).stream().anyMatch(
                    r -> r.getCaseFile().equals(caseFile) && r.getState() == ReviewState.SEALED)) {
                throw Guards.refused("round.exclude.sealed", caseFile, Messages.sealedAlready, caseFile);
            }
            return List.of(new DrawnFileExcluded(round, caseFile, reason, replacement(excluding, drawn)));
        });
    }

    private static @Nullable DrawnFileData replacement(Round round, DrawnFile drawn) {
        int last = round.getDrawn().stream().filter(d -> d.getStratum().equals(drawn.getStratum()))
                .mapToInt(DrawnFile::getRank).max().orElse(0);
        List<DrawnFileData> order = Drawing.order(round, drawn.getStratum(), round.getSeed());
        return last < order.size() ? order.get(last) : null;
    }

    @Override
    public List<Ranking> rank(Library library, String round) throws RefusedException {
        return Refusing.read(library, state -> rankings(state, Guards.round(state, round)));
    }

    private List<Ranking> rankings(Projection state, Round round) {
        Map<String, List<Ranking.Candidate>> candidates = new HashMap<>();
        Map<String, DrawnFile> drawn = new HashMap<>();
        round.getDrawn().forEach(d -> drawn.put(d.getCaseFile(), d));
        for (Review review : state.reviewsOf(round.getId())) {
            if (review.getState() == ReviewState.SEALED) {
                DrawnFile file = drawn.get(review.getCaseFile());
                candidates.computeIfAbsent(file.getStratum(), s -> new ArrayList<>())
                        .add(Candidates.of(review, file.getKey()));
            }
        }
        return round.getStrata().stream()
                .map(s -> Ranking.of(s.getId(), candidates.getOrDefault(s.getId(), List.of()))).toList();
    }

    @Override
    public void select(Library library, String round, String stratum, SelectionKind kind, String caseFile,
            String reason) throws RefusedException, LibraryException {
        library.commit(state -> {
            Round selected = Guards.round(state, round, RoundState.SCORED, RoundState.SELECTED);
            Ranking ranking = rankings(state, selected).stream().filter(r -> r.stratum().equals(stratum))
                    .findFirst().orElseThrow(() -> Guards.refused("round.stratum.unknown", stratum,
                            Messages.unknownStratum, round, stratum));
            return List.of(selecting.decide(library, state, selected, ranking, kind, caseFile.strip(), reason.strip()));
        });
    }

    @Override
    public void voidRound(Library library, String round, String reason) throws RefusedException, LibraryException {
        Guards.reason(reason, round);
        library.commit(state -> {
            Guards.round(state, round, RoundState.PLANNED, RoundState.FRAME_FROZEN, RoundState.DRAWN,
                    RoundState.REVIEWING, RoundState.SCORED, RoundState.SELECTED);
            return List.of(new RoundVoided(round, reason));
        });
    }
}
