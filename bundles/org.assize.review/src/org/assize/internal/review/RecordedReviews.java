package org.assize.internal.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.assize.checklist.ChecklistCatalog;
import org.assize.checklist.ChecklistException;
import org.assize.checklist.ChecklistIndex;
import org.assize.checklist.Score;
import org.assize.checklist.ScoringModels;
import org.assize.checklist.SealGuard;
import org.assize.checklist.SealRefusal;
import org.assize.model.casefile.CaseFile;
import org.assize.model.check.ProposalOutcome;
import org.assize.model.checklist.Checklist;
import org.assize.model.checklist.Item;
import org.assize.model.review.Review;
import org.assize.records.Answers;
import org.assize.records.Library;
import org.assize.records.LibraryException;
import org.assize.records.Projection;
import org.assize.records.Refusal;
import org.assize.records.RefusedException;
import org.assize.records.event.AnswerData;
import org.assize.records.event.AnswerGiven;
import org.assize.records.event.AnswerWithdrawn;
import org.assize.records.event.DomainEvent;
import org.assize.records.event.ProposalData;
import org.assize.records.event.ResultData;
import org.assize.records.event.ReviewNoted;
import org.assize.records.event.ReviewSealed;
import org.assize.review.DecidedProposal;
import org.assize.review.ReviewService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reviews as they stand in the records. */
@Component(service = ReviewService.class)
public final class RecordedReviews implements ReviewService {

    private final LibraryChecklists.Source checklists;
    private final ScoringModels models;
    private final RecordedProposals proposals;

    @Activate
    public RecordedReviews(@Reference ChecklistCatalog catalog, @Reference ScoringModels models) {
        checklists = new LibraryChecklists.Source(catalog);
        this.models = models;
        proposals = new RecordedProposals(checklists);
    }

    @Override
    public Checklist checklist(Library library, String review) throws RefusedException {
        return Refusing.read(library, state -> checklistOf(library, Guards.review(state, review)));
    }

    private Checklist checklistOf(Library library, Review review) throws RefusedException {
        return checklists.in(library).require(review.getChecklistUrn(), review.getChecklistVersion());
    }

    @Override
    public List<AnswerData> answers(Library library, String review) throws RefusedException {
        return Refusing.read(library, state -> {
            Review read = Guards.shown(state, review, library.reviewer().id());
            return inOrder(checklistOf(library, read), Answers.toData(read.getAnswers()));
        });
    }

    private static List<AnswerData> inOrder(Checklist checklist, List<AnswerData> answers) {
        List<String> order = ChecklistIndex.of(checklist).items().stream().map(Item::getId).toList();
        List<AnswerData> sorted = new ArrayList<>(answers);
        sorted.sort((a, b) -> Integer.compare(order.indexOf(a.item()), order.indexOf(b.item())));
        return List.copyOf(sorted);
    }

    @Override
    public void answer(Library library, String review, List<AnswerData> answers)
            throws RefusedException, LibraryException {
        library.commit(state -> {
            Review writing = Guards.writable(state, review, library.reviewer().id());
            AnswerGuard guard = new AnswerGuard(checklistOf(library, writing), caseFileOf(state, writing));
            List<Refusal> refusals = answers.stream().flatMap(a -> guard.refusals(a).stream()).toList();
            if (!refusals.isEmpty()) {
                throw new RefusedException(refusals);
            }
            return answers.stream().map(a -> new AnswerGiven(review, guard.complete(a))).toList();
        });
    }

    private static CaseFile caseFileOf(Projection state, Review review)
            throws RefusedException {
        return state.caseFile(review.getCaseFile()).orElseThrow(() -> Guards.refused("case-file.unknown",
                review.getCaseFile(), Messages.unknownCaseFile, review.getCaseFile()));
    }

    @Override
    public void withdraw(Library library, String review, String item) throws RefusedException, LibraryException {
        library.commit(state -> {
            Review writing = Guards.writable(state, review, library.reviewer().id());
            boolean answered = writing.getAnswers().stream().anyMatch(a -> a.getItem().equals(item));
            return answered ? List.of(new AnswerWithdrawn(review, item)) : List.of();
        });
    }

    @Override
    public void note(Library library, String review, String note) throws RefusedException, LibraryException {
        library.commit(state -> {
            Review writing = Guards.writable(state, review, library.reviewer().id());
            return note.equals(writing.getNote()) ? List.of() : List.of(new ReviewNoted(review, note));
        });
    }

    @Override
    public Map<String, ProposalOutcome> decidedProposals(Library library, String review) throws RefusedException {
        return Refusing.read(library, state -> RecordedProposals.decided(state,
                Guards.shown(state, review, library.reviewer().id())));
    }

    @Override
    public DecidedProposal accept(Library library, String review, ProposalData proposal)
            throws RefusedException, LibraryException {
        return proposals.accept(library, review, proposal);
    }

    @Override
    public DecidedProposal accept(Library library, String review, ProposalData proposal, AnswerData changed)
            throws RefusedException, LibraryException {
        return proposals.accept(library, review, proposal, changed);
    }

    @Override
    public DecidedProposal reject(Library library, String review, ProposalData proposal, String reason)
            throws RefusedException, LibraryException {
        return proposals.reject(library, review, proposal, reason);
    }

    @Override
    public void undo(Library library, DecidedProposal decided) throws RefusedException, LibraryException {
        proposals.undo(library, decided);
    }

    @Override
    public void reopen(Library library, String review, String proposal) throws RefusedException, LibraryException {
        proposals.reopen(library, review, proposal);
    }

    @Override
    public Score score(Library library, String review) throws RefusedException {
        return Refusing.read(library, state -> {
            Review scored = Guards.shown(state, review, library.reviewer().id());
            return score(checklistOf(library, scored), Answers.toData(scored.getAnswers()));
        });
    }

    private Score score(Checklist checklist, List<AnswerData> answers) throws RefusedException {
        try {
            return models.score(checklist, answers);
        } catch (ChecklistException e) {
            throw new RefusedException("checklist.model", checklist.getUrn(), e.getMessage());
        }
    }

    @Override
    public List<Refusal> sealRefusals(Library library, String review) throws RefusedException {
        return Refusing.read(library, state -> {
            Review sealing = Guards.shown(state, review, library.reviewer().id());
            return refusals(checklistOf(library, sealing), Answers.toData(sealing.getAnswers()));
        });
    }

    private List<Refusal> refusals(Checklist checklist, List<AnswerData> answers) throws RefusedException {
        List<Refusal> refusals = new ArrayList<>(
                SealGuard.of(checklist).refusals(answers).stream().map(SealRefusal::toRefusal).toList());
        if (refusals.isEmpty() && !score(checklist, answers).scorable()) {
            refusals.add(new Refusal("review.seal.not-scorable", "", Messages.notScorable));
        }
        return refusals;
    }

    @Override
    public ResultData seal(Library library, String review) throws RefusedException, LibraryException {
        List<DomainEvent> sealed = library.commit(state -> {
            Review sealing = Guards.writable(state, review, library.reviewer().id());
            Checklist checklist = checklistOf(library, sealing);
            List<AnswerData> answers = Answers.toData(sealing.getAnswers());
            List<Refusal> refusals = refusals(checklist, answers);
            if (!refusals.isEmpty()) {
                throw new RefusedException(refusals);
            }
            return List.of(new ReviewSealed(review, score(checklist, answers).toResult()));
        });
        return ((ReviewSealed) sealed.getFirst()).result();
    }
}
