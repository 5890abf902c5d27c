package org.assize.internal.cli.check;

import java.util.List;

import org.assize.check.run.CheckService;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.InLibrary;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.records.Library;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;

/** Lists the checks. */
@Command(name = "list", mixinStandardHelpOptions = true)
public final class CheckListCommand extends InLibrary {

    public CheckListCommand(Terminal terminal, Services services) {
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
            terminal().line(NLS.bind(Messages.checkLine, new Object[] {check.check(), check.title(),
                    check.stateText(), check.plugin()}));
        }
        return ExitCodes.OK;
    }
}
