package org.assize.internal.cli.check;

import java.util.List;

import org.assize.check.run.CheckService;
import org.assize.check.run.DecisionCounts;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.InLibrary;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.records.Library;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;

/** Tells how much of what each check proposed was accepted. */
@Command(name = "stats", mixinStandardHelpOptions = true)
public final class CheckStatsCommand extends InLibrary {

    public CheckStatsCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    protected int run(Library library) {
        List<CheckJson> checks = service(CheckService.class).checks(library).stream().map(CheckJson::of).toList();
        if (json()) {
            terminal().json(checks);
            return ExitCodes.OK;
        }
        for (CheckJson check : checks) {
            DecisionCounts counts = check.decisions();
            String rate = counts.acceptance().isEmpty() ? "-"
                    : Math.round(100 * counts.acceptance().getAsDouble()) + " %";
            terminal().line(NLS.bind(Messages.statsLine, new Object[] {check.check(), rate, counts.accepted(),
                    counts.changed(), counts.rejected()}) + (check.noisy() ? "  " + Messages.noisy : ""));
        }
        return ExitCodes.OK;
    }
}
