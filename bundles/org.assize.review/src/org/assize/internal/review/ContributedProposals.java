package org.assize.internal.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.assize.model.review.SelectionKind;
import org.assize.plugin.Containment;
import org.assize.plugin.ContributionException;
import org.assize.plugin.Contributions;
import org.assize.plugin.PluginRegistry;
import org.assize.records.Library;
import org.assize.records.RefusedException;
import org.assize.review.Nomination;
import org.assize.review.RankedFile;
import org.assize.review.Ranking;
import org.assize.review.RoundService;
import org.assize.review.SelectionProposals;
import org.assize.review.SelectionStrategy;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Asks the strategies that plugins contribute, that of the product among them. */
@Component(service = SelectionProposals.class)
public final class ContributedProposals implements SelectionProposals {

    private static final Duration BUDGET = Duration.ofSeconds(10);
    private static final Duration FOR_TITLE = Duration.ofSeconds(2);

    private final RoundService rounds;
    private final Contributions<SelectionStrategy> strategies;

    @Activate
    public ContributedProposals(@Reference RoundService rounds,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<SelectionStrategy> strategies,
            @Reference PluginRegistry plugins, @Reference Containment containment) {
        this.rounds = rounds;
        this.strategies = new Contributions<>("selection", strategies, SelectionStrategy::id, plugins, containment);
    }

    @Override
    public List<Strategy> strategies(Locale locale) {
        return strategies.all().stream().map(c -> new Strategy(c.id(), strategies.callOr(c.id(), FOR_TITLE,
                s -> Objects.requireNonNull(s.title(locale)), c.id()), c.plugin().display())).toList();
    }

    @Override
    public List<Proposed> propose(Library library, String round, String strategy)
            throws RefusedException, ContributionException {
        if (strategies.find(strategy).isEmpty()) {
            throw Guards.refused("round.strategy.unknown", strategy, Messages.unknownStrategy, strategy);
        }
        List<Proposed> proposed = new ArrayList<>();
        for (Ranking ranking : rounds.rank(library, round)) {
            if (!ranking.files().isEmpty()) {
                proposed.add(new Proposed(ranking.stratum(), ask(strategy, library, round, ranking)));
            }
        }
        return proposed;
    }

    private List<Nomination> ask(String strategy, Library library, String round, Ranking ranking)
            throws RefusedException, ContributionException {
        try {
            return strategies.call(strategy, BUDGET, s -> checked(s.nominate(library, round, ranking), ranking));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Guards.refused("round.strategy.interrupted", round, Messages.strategyInterrupted);
        }
    }

    /** Throws what counts as a failure of the strategy when somebody who agrees would be refused for certain. */
    private static List<Nomination> checked(List<Nomination> nominations, Ranking ranking) {
        for (Nomination nomination : nominations) {
            List<RankedFile> end = nomination.kind() == SelectionKind.BEST ? ranking.top() : ranking.bottom();
            if (!nomination.caseFile().isEmpty()
                    && end.stream().noneMatch(f -> f.caseFile().equals(nomination.caseFile()))) {
                throw new IllegalStateException(NLS.bind(nomination.kind() == SelectionKind.BEST ? Messages.notAtTop
                        : Messages.notAtBottom, nomination.caseFile(), ranking.stratum()));
            }
        }
        return List.copyOf(nominations);
    }
}
