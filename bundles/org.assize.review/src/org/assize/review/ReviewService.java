package org.assize.review;

import java.util.List;

import org.assize.checklist.Score;
import org.assize.model.checklist.Checklist;
import org.assize.records.Library;
import org.assize.records.LibraryException;
import org.assize.records.RefusedException;
import org.assize.records.Refusal;
import org.assize.records.event.AnswerData;
import org.assize.records.event.ResultData;

/**
 * The review of a case file. A review can be written only by the reviewer it is assigned to, and not once it is sealed.
 * Who still reviews a case file is refused a look at the answers and the score of those who review it in the same
 * round. Safe in any thread.
 */
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

    /** The score as it stands; what is not answered counts as flawless. */
    Score score(Library library, String review) throws RefusedException;

    /** Why the review cannot be sealed; empty when it can. */
    List<Refusal> sealRefusals(Library library, String review) throws RefusedException;

    /** Seals the review: its answers and its result are final. */
    ResultData seal(Library library, String review) throws RefusedException, LibraryException;
}
