package org.assize.checklist;

import java.util.List;
import java.util.Set;

import org.assize.internal.checklist.StructureCheck;
import org.assize.model.checklist.Checklist;

/** Judges whether a checklist can be used. Safe for use by several threads. */
public final class ChecklistValidator {

    private final Set<String> models;

    /** A validator that knows these scoring models. */
    public ChecklistValidator(ScoringModels models) {
        this.models = models.ids();
    }

    /** Everything wrong with the checklist, in the order of its elements; empty when it is sound and complete. */
    public List<ChecklistProblem> validate(Checklist checklist) {
        return StructureCheck.problems(checklist, models);
    }
}
