package org.assize.records.event;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Something that was decided and is on record. Guards are checked before an event is made; applying an event never
 * fails for a reason of the domain. Immutable, safe in any thread.
 */
@ProviderType
public sealed interface DomainEvent permits LibraryCreated, ReviewerIntroduced, CaseFileRegistered, DocumentsAdded,
        DocumentReplaced, RoundPlanned, FrameFrozen, DrawMade, DrawnFileExcluded, ReviewAssigned, AnswerGiven,
        AnswerWithdrawn, ReviewNoted, ReviewSealed, SelectionDecided, BulletinPublished, RoundVoided, SearchSaved,
        SearchDeleted, MarkMade, MarkChanged, MarksRemoved, MarksRestored, MarkResolved, MarkReopened, MarkReplied,
        ReplyRemoved, MarkLinked, MarkUnlinked, MarkAnchored, RemarkSaved, RemarkDeleted,
        ProposalDecided, ProposalReopened, CheckSuspended, CheckResumed {

    /** What the event is about: a case number, the id of a round or of a review or a mark, a name. Never empty. */
    String subject();
}
