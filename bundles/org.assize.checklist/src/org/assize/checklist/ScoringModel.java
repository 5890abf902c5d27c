package org.assize.checklist;

import java.util.List;

import org.assize.model.checklist.Checklist;
import org.assize.records.event.AnswerData;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Turns answers into a score. A plug-in adds a model as a declarative service under this interface; a checklist names
 * the model it wants by id. An implementation has no state, asks no clock and no locale, and may be called from any
 * thread: the same checklist and answers give the same score years later.
 */
@ConsumerType
public interface ScoringModel {

    /** Id as checklists name it, for example {@code deduct-100}. */
    String id();

    /** Version of the formulas, from 1; raised when the same inputs could give another result. */
    int version();

    /**
     * Scores a sheet, also one that is not finished: what is not answered counts as flawless and is told.
     *
     * @param checklist a sound checklist, see {@link ChecklistValidator}
     * @param answers at most one for an item, in any order; those to items that the checklist lacks are ignored
     * @throws IllegalArgumentException if two answers are to the same item
     */
    Score score(Checklist checklist, List<AnswerData> answers);
}
