package org.assize.internal.cli.check;

import org.assize.internal.cli.CliCommand;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;

import picocli.CommandLine.Command;

/** Automatic checks. */
@Command(name = "check", mixinStandardHelpOptions = true, subcommands = {CheckListCommand.class,
        CheckStatsCommand.class, CheckRunCommand.class, CheckShowCommand.class, CheckTimelineCommand.class,
        CheckAcceptCommand.class, CheckChangeCommand.class, CheckRejectCommand.class, CheckReopenCommand.class,
        CheckSuspension.Suspend.class, CheckSuspension.Resume.class})
public final class CheckCommand extends CliCommand {

    public CheckCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }
}
