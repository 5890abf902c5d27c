package org.assize.internal.cli.command;

import org.assize.internal.cli.CliCommand;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;

import picocli.CommandLine.Command;

/** The steps of a round. */
@Command(name = "round", mixinStandardHelpOptions = true,
        subcommands = {RoundPlanCommand.class, RoundSteps.Freeze.class, RoundSteps.Draw.class,
                RoundSteps.CheckDraw.class,
                RoundSteps.Assign.class, RoundSteps.Exclude.class, RoundStatusCommand.class, RoundRankCommand.class,
                RoundNominateCommand.class, RoundVoteCommand.class, RoundSteps.Publish.class})
public final class RoundCommand extends CliCommand {

    public RoundCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }
}
