package org.assize.checklist;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import org.assize.internal.checklist.Deduct100;
import org.assize.internal.checklist.Messages;
import org.assize.model.checklist.Checklist;
import org.assize.plugin.Containment;
import org.assize.plugin.Contribution;
import org.assize.plugin.ContributionException;
import org.assize.plugin.Contributions;
import org.assize.plugin.PluginRegistry;
import org.assize.records.event.AnswerData;

/** The scoring models there are. Those of plug-ins are called contained. Safe for use by several threads. */
@Component(service = ScoringModels.class)
public final class ScoringModels {

    private static final Duration BUDGET = Duration.ofSeconds(5);
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);

    private final ScoringModel own = new Deduct100();
    private final Contributions<ScoringModel> contributed;

    /** The models given besides our own, which none of them can replace. */
    @Activate
    public ScoringModels(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<ScoringModel> contributed,
            @Reference PluginRegistry plugins, @Reference Containment containment) {
        this.contributed = new Contributions<>("scoring", contributed, ScoringModel::id, plugins, containment);
    }

    /** The models that ship with the product. */
    public static ScoringModels builtIn() {
        return new ScoringModels(List.of(), PluginRegistry.ofProduct(), Containment.ofThisProcess());
    }

    /** Ids of all models. */
    public Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>(Set.of(Deduct100.ID));
        contributed.all().stream().map(Contribution::id).forEach(ids::add);
        return Set.copyOf(ids);
    }

    /**
     * Scores with the model that the checklist names.
     *
     * @throws ChecklistException if there is no such model, or it is a plug-in's and failed; the message names it
     */
    public Score score(Checklist checklist, List<AnswerData> answers) throws ChecklistException {
        String id = checklist.getModel();
        if (Deduct100.ID.equals(id)) {
            return own.score(checklist, answers);
        }
        if (id == null || contributed.find(id).isEmpty()) {
            throw new ChecklistException(checklist.getUrn(), NLS.bind(Messages.unknownModel, id));
        }
        try {
            return contributed.call(id, BUDGET, model -> sound(model.score(checklist, answers)));
        } catch (ContributionException e) {
            throw new ChecklistException(checklist.getUrn(), e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChecklistException(checklist.getUrn(), NLS.bind(Messages.scoringInterrupted, id), e);
        }
    }

    /** A score that is none must not reach the records. */
    private static Score sound(Score score) {
        BigDecimal value = score.value();
        if (value != null && (value.signum() < 0 || value.compareTo(HIGHEST) > 0)) {
            throw new IllegalArgumentException(NLS.bind(Messages.scoreOutOfRange, value));
        }
        return score;
    }
}
