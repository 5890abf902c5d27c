package org.assize.internal.records;

import org.assize.records.event.AnswerGiven;
import org.assize.records.event.AnswerWithdrawn;
import org.assize.records.event.BulletinPublished;
import org.assize.records.event.CaseFileRegistered;
import org.assize.records.event.CheckResumed;
import org.assize.records.event.CheckSuspended;
import org.assize.records.event.DocumentReplaced;
import org.assize.records.event.DocumentsAdded;
import org.assize.records.event.DomainEvent;
import org.assize.records.event.DrawMade;
import org.assize.records.event.DrawnFileExcluded;
import org.assize.records.event.FrameFrozen;
import org.assize.records.event.LibraryCreated;
import org.assize.records.event.MarkAnchored;
import org.assize.records.event.MarkChanged;
import org.assize.records.event.MarkLinked;
import org.assize.records.event.MarkMade;
import org.assize.records.event.MarkReopened;
import org.assize.records.event.MarkReplied;
import org.assize.records.event.MarkResolved;
import org.assize.records.event.MarkUnlinked;
import org.assize.records.event.MarksRemoved;
import org.assize.records.event.MarksRestored;
import org.assize.records.event.ProposalDecided;
import org.assize.records.event.ProposalReopened;
import org.assize.records.event.RemarkDeleted;
import org.assize.records.event.RemarkSaved;
import org.assize.records.event.ReplyRemoved;
import org.assize.records.event.ReviewAssigned;
import org.assize.records.event.ReviewNoted;
import org.assize.records.event.ReviewSealed;
import org.assize.records.event.ReviewerIntroduced;
import org.assize.records.event.RoundPlanned;
import org.assize.records.event.RoundVoided;
import org.assize.records.event.SearchDeleted;
import org.assize.records.event.SearchSaved;
import org.assize.records.event.SelectionDecided;

/** Applies events to the projection. The order of events is all that matters; the same events give the same state. */
final class Projector {

    private final EmfProjection state;
    private final CaseFileProjector caseFiles;
    private final RoundProjector rounds;
    private final ReviewProjector reviews;
    private final SearchProjector searches;
    private final MarkProjector marks;
    private final CheckProjector checks;

    Projector(EmfProjection state) {
        this.state = state;
        caseFiles = new CaseFileProjector(state);
        rounds = new RoundProjector(state);
        reviews = new ReviewProjector(state);
        searches = new SearchProjector(state);
        marks = new MarkProjector(state);
        checks = new CheckProjector(state);
    }

    void apply(DomainEvent event, Stamp stamp) {
        if (!hasSubject(event)) {
            unknown(event.getClass().getSimpleName());
            return;
        }
        switch (event) {
            case LibraryCreated e -> {
                state.library().setId(e.id());
                state.library().setName(e.name());
            }
            case ReviewerIntroduced e -> state.reviewers.put(e.reviewer(), e.name());
            case CaseFileRegistered e -> caseFiles.apply(e);
            case DocumentsAdded e -> caseFiles.apply(e);
            case DocumentReplaced e -> caseFiles.apply(e, stamp);
            case RoundPlanned e -> rounds.apply(e);
            case FrameFrozen e -> rounds.apply(e);
            case DrawMade e -> rounds.apply(e);
            case DrawnFileExcluded e -> {
                rounds.apply(e);
                reviews.excluded(e);
            }
            case ReviewAssigned e -> reviews.apply(e);
            case AnswerGiven e -> reviews.apply(e, stamp);
            case AnswerWithdrawn e -> reviews.apply(e);
            case ReviewNoted e -> reviews.apply(e);
            case ReviewSealed e -> reviews.apply(e, stamp);
            case SelectionDecided e -> rounds.apply(e, stamp);
            case BulletinPublished e -> rounds.apply(e, stamp);
            case RoundVoided e -> rounds.apply(e);
            case SearchSaved e -> searches.apply(e, stamp);
            case SearchDeleted e -> searches.apply(e, stamp);
            case MarkMade e -> marks.apply(e, stamp);
            case MarkChanged e -> marks.apply(e, stamp);
            case MarksRemoved e -> marks.apply(e, stamp);
            case MarksRestored e -> marks.apply(e, stamp);
            case MarkResolved e -> marks.apply(e, stamp);
            case MarkReopened e -> marks.apply(e, stamp);
            case MarkReplied e -> marks.apply(e, stamp);
            case ReplyRemoved e -> marks.apply(e, stamp);
            case MarkLinked e -> marks.apply(e, stamp);
            case MarkUnlinked e -> marks.apply(e, stamp);
            case MarkAnchored e -> marks.apply(e, stamp);
            case RemarkSaved e -> marks.apply(e, stamp);
            case RemarkDeleted e -> marks.apply(e, stamp);
            case ProposalDecided e -> checks.apply(e, stamp);
            case ProposalReopened e -> checks.apply(e);
            case CheckSuspended e -> checks.apply(e, stamp);
            case CheckResumed e -> checks.apply(e);
        }
    }

    /**
     * Entries of another writer may arrive without those they rest on; they wait on record until the files are
     * complete.
     */
    private boolean hasSubject(DomainEvent event) {
        return switch (event) {
            case FrameFrozen e -> state.rounds.containsKey(e.round());
            case DrawMade e -> state.rounds.containsKey(e.round());
            case DrawnFileExcluded e -> state.rounds.containsKey(e.round());
            case SelectionDecided e -> state.rounds.containsKey(e.round());
            case BulletinPublished e -> state.rounds.containsKey(e.round());
            case RoundVoided e -> state.rounds.containsKey(e.round());
            case AnswerGiven e -> state.reviews.containsKey(e.review());
            case AnswerWithdrawn e -> state.reviews.containsKey(e.review());
            case ReviewNoted e -> state.reviews.containsKey(e.review());
            case ReviewSealed e -> state.reviews.containsKey(e.review());
            case LibraryCreated e -> true;
            case ReviewerIntroduced e -> true;
            case CaseFileRegistered e -> true;
            case DocumentsAdded e -> true;
            case DocumentReplaced e -> caseFiles.has(e);
            case RoundPlanned e -> true;
            case ReviewAssigned e -> true;
            case SearchSaved e -> true;
            case SearchDeleted e -> true;
            case MarkMade e -> true;
            case MarkChanged e -> true;
            case MarksRemoved e -> true;
            case MarksRestored e -> true;
            case MarkResolved e -> true;
            case MarkReopened e -> true;
            case MarkReplied e -> true;
            case ReplyRemoved e -> true;
            case MarkLinked e -> true;
            case MarkUnlinked e -> true;
            case MarkAnchored e -> true;
            case RemarkSaved e -> true;
            case RemarkDeleted e -> true;
            case ProposalDecided e -> state.reviews.containsKey(e.review());
            case ProposalReopened e -> state.reviews.containsKey(e.review());
            case CheckSuspended e -> true;
            case CheckResumed e -> true;
        };
    }

    void unknown(String type) {
        state.unknown.merge(type, 1, Integer::sum);
    }
}
