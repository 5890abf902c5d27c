package org.assize.review;

import java.util.List;
import java.util.Map;

import org.assize.checklist.Score;
import org.assize.model.check.ProposalOutcome;
import org.assize.model.checklist.Checklist;
import org.assize.records.Library;
import org.assize.records.LibraryException;
import org.assize.records.RefusedException;
import org.assize.records.Refusal;
import org.assize.records.event.AnswerData;
import org.assize.records.event.ProposalData;
import org.assize.records.event.ResultData;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The review of a case file. A review can be written only by the reviewer it is assigned to, and not once it is sealed.
 * Who still reviews a case file is refused a look at the answers and the score of those who review it in the same
 * round. Safe in any thread.
 */
@ProviderType
public interface ReviewService {

    /** The checklist version a review uses. */
    Checklist checklist(Library library, String review) throws RefusedException;

    /** The answers given so far, in checklist order. */
    List<AnswerData> answers(Library library, String review) throws RefusedException;

    /**
     * Records answers; each supersedes the one before it to the same item.
     *
     * @throws RefusedException when an item or rule is not in the checklist or evidence names a document that the case
     *         file does not have; none of the answers is recorded then
     */
    void answer(Library library, String review, List<AnswerData> answers) throws RefusedException, LibraryException;

    /** Takes the answer to an item back. */
    void withdraw(Library library, String review, String item) throws RefusedException, LibraryException;

    /** Sets the overall remark. */
    void note(Library library, String review, String note) throws RefusedException, LibraryException;

    /** What was decided about proposals of automatic checks, by their ids. */
    Map<String, ProposalOutcome> decidedProposals(Library library, String review) throws RefusedException;

    /**
     * Accepts a proposal: it becomes part of the answer to its item, recorded in one step with the decision. A
     * deduction of the same rule applies once more, unless it was made for the same place already; a veto item fails.
     * What the reviewer wrote before stays.
     *
     * @throws RefusedException when the review is not the reviewer's own or sealed, the proposal is decided already or
     *         about another case file, the item is answered as not applicable, or the checklist has no item or rule for
     *         it; nothing is recorded then
     */
    DecidedProposal accept(Library library, String review, ProposalData proposal)
            throws RefusedException, LibraryException;

    /** Accepts a proposal with changes: this answer takes the place of the one before. Refuses as {@link #answer}. */
    DecidedProposal accept(Library library, String review, ProposalData proposal, AnswerData changed)
            throws RefusedException, LibraryException;

    /** Rejects a proposal. The answer stays as it is. The reason may be empty. */
    DecidedProposal reject(Library library, String review, ProposalData proposal, String reason)
            throws RefusedException, LibraryException;

    /**
     * Takes a decision back, and with it what it did to the answer.
     *
     * @throws RefusedException when the answer was changed since, or the proposal is not decided any more
     */
    void undo(Library library, DecidedProposal decided) throws RefusedException, LibraryException;

    /** Takes a decision back and leaves the answer as it is. */
    void reopen(Library library, String review, String proposal) throws RefusedException, LibraryException;

    /** The score as it stands; what is not answered counts as flawless. */
    Score score(Library library, String review) throws RefusedException;

    /** Why the review cannot be sealed; empty when it can. */
    List<Refusal> sealRefusals(Library library, String review) throws RefusedException;

    /** Seals the review: its answers and its result are final. */
    ResultData seal(Library library, String review) throws RefusedException, LibraryException;
}
