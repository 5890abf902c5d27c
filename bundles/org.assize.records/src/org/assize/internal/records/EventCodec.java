package org.assize.internal.records;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import org.assize.journal.Entry;
import org.assize.journal.EntryDraft;
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

/** Between events and journal entries. The type names are a file format and never change. */
final class EventCodec {

    private static final Map<String, Class<? extends DomainEvent>> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put("library.created", LibraryCreated.class);
        TYPES.put("reviewer.introduced", ReviewerIntroduced.class);
        TYPES.put("case-file.registered", CaseFileRegistered.class);
        TYPES.put("case-file.documents-added", DocumentsAdded.class);
        TYPES.put("case-file.document-replaced", DocumentReplaced.class);
        TYPES.put("round.planned", RoundPlanned.class);
        TYPES.put("round.frame-frozen", FrameFrozen.class);
        TYPES.put("round.drawn", DrawMade.class);
        TYPES.put("round.file-excluded", DrawnFileExcluded.class);
        TYPES.put("review.assigned", ReviewAssigned.class);
        TYPES.put("review.answered", AnswerGiven.class);
        TYPES.put("review.answer-withdrawn", AnswerWithdrawn.class);
        TYPES.put("review.noted", ReviewNoted.class);
        TYPES.put("review.sealed", ReviewSealed.class);
        TYPES.put("round.selection-decided", SelectionDecided.class);
        TYPES.put("round.bulletin-published", BulletinPublished.class);
        TYPES.put("round.voided", RoundVoided.class);
        TYPES.put("search.saved", SearchSaved.class);
        TYPES.put("search.deleted", SearchDeleted.class);
        TYPES.put("mark.made", MarkMade.class);
        TYPES.put("mark.changed", MarkChanged.class);
        TYPES.put("mark.removed", MarksRemoved.class);
        TYPES.put("mark.restored", MarksRestored.class);
        TYPES.put("mark.resolved", MarkResolved.class);
        TYPES.put("mark.reopened", MarkReopened.class);
        TYPES.put("mark.replied", MarkReplied.class);
        TYPES.put("mark.reply-removed", ReplyRemoved.class);
        TYPES.put("mark.linked", MarkLinked.class);
        TYPES.put("mark.unlinked", MarkUnlinked.class);
        TYPES.put("mark.anchored", MarkAnchored.class);
        TYPES.put("remark.saved", RemarkSaved.class);
        TYPES.put("remark.deleted", RemarkDeleted.class);
        TYPES.put("proposal.decided", ProposalDecided.class);
        TYPES.put("proposal.reopened", ProposalReopened.class);
        TYPES.put("check.suspended", CheckSuspended.class);
        TYPES.put("check.resumed", CheckResumed.class);
    }

    private static final Map<Class<? extends DomainEvent>, String> NAMES = TYPES.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    private EventCodec() {
    }

    static EntryDraft encode(DomainEvent event, String via) {
        JsonNode body = Json.MAPPER.valueToTree(event);
        return new EntryDraft(NAMES.get(event.getClass()), event.subject(), via, body);
    }

    /** The event of an entry; empty when this version does not know its type. */
    static Optional<DomainEvent> decode(Entry entry) throws JsonProcessingException {
        Class<? extends DomainEvent> type = TYPES.get(entry.type());
        return type == null ? Optional.empty() : Optional.of(Json.MAPPER.treeToValue(entry.body(), type));
    }
}
