package org.assize.checklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import org.assize.internal.checklist.Deduct100;
import org.assize.internal.checklist.Messages;
import org.assize.model.checklist.Checklist;
import org.assize.records.event.AnswerData;

/** The scoring models there are. Safe for use by several threads. */
@Component(service = ScoringModels.class)
public final class ScoringModels {

    private final Map<String, ScoringModel> models = new LinkedHashMap<>();

    /** The models given; the first of an id wins, so that a plug-in cannot replace one that came before. */
    @Activate
    public ScoringModels(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<ScoringModel> contributed) {
        models.put(Deduct100.ID, new Deduct100());
        contributed.forEach(model -> models.putIfAbsent(model.id(), model));
    }

    /** The models that ship with the product. */
    public static ScoringModels builtIn() {
        return new ScoringModels(List.of());
    }

    /** Ids of all models. */
    public Set<String> ids() {
        return Set.copyOf(models.keySet());
    }

    /** The model of this id. */
    public Optional<ScoringModel> find(String id) {
        return Optional.ofNullable(models.get(id));
    }

    /**
     * Scores with the model that the checklist names.
     *
     * @throws ChecklistException if there is no such model
     */
    public Score score(Checklist checklist, List<AnswerData> answers) throws ChecklistException {
        ScoringModel model = models.get(checklist.getModel());
        if (model == null) {
            throw new ChecklistException(checklist.getUrn(), NLS.bind(Messages.unknownModel, checklist.getModel()));
        }
        return model.score(checklist, answers);
    }
}
