package org.assize.internal.cli.command;

import java.time.YearMonth;

import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.InLibrary;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.records.Library;
import org.assize.records.event.RoundPlan;
import org.assize.review.PlanRequest;
import org.assize.review.RoundService;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plans a round. */
@Command(name = "plan", mixinStandardHelpOptions = true)
public final class RoundPlanCommand extends InLibrary {

    @Option(names = "--month", required = true, paramLabel = "YYYY-MM", descriptionKey = "round.plan.month")
    private YearMonth month;

    @Option(names = "--round", defaultValue = "", paramLabel = "ID", descriptionKey = "round.plan.round")
    private String round;

    @Option(names = "--title", defaultValue = "", paramLabel = "TITLE", descriptionKey = "round.plan.title")
    private String title;

    @Option(names = "--sample", defaultValue = "0", paramLabel = "N", descriptionKey = "round.plan.sample")
    private int sample;

    @Option(names = "--by-complexity", descriptionKey = "round.plan.by-complexity")
    private boolean byComplexity;

    public RoundPlanCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    protected int run(Library library) throws Exception {
        RoundService rounds = service(RoundService.class);
        RoundPlan plan = rounds.propose(library, new PlanRequest(round, title, month, sample, byComplexity));
        rounds.plan(library, plan);
        if (json()) {
            terminal().json(plan);
            return ExitCodes.OK;
        }
        terminal().line(NLS.bind(Messages.planned, new Object[] {plan.round(), plan.from(), plan.to()}));
        plan.strata().forEach(s -> terminal().line(NLS.bind(Messages.stratumLine,
                new Object[] {s.id(), s.title(), rounds.population(library, plan, s.id()), s.quota()})));
        return ExitCodes.OK;
    }
}
