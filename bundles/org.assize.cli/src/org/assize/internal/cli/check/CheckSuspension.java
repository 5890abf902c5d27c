package org.assize.internal.cli.check;

import org.assize.check.run.CheckService;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.InLibrary;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.records.Library;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether what a check proposes is offered in a library. */
public final class CheckSuspension {

    private CheckSuspension() {
    }

    /** No longer. */
    @Command(name = "suspend", mixinStandardHelpOptions = true)
    public static final class Suspend extends InLibrary {

        @Parameters(paramLabel = "ID", descriptionKey = "check.id")
        private String id;

        @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "check.suspend.reason")
        private String reason;

        public Suspend(Terminal terminal, Services services) {
            super(terminal, services);
        }

        @Override
        protected int run(Library library) throws Exception {
            service(CheckService.class).suspend(library, id, reason);
            terminal().line(NLS.bind(Messages.nowSuspended, id));
            return ExitCodes.OK;
        }
    }

    /** Again. */
    @Command(name = "resume", mixinStandardHelpOptions = true)
    public static final class Resume extends InLibrary {

        @Parameters(paramLabel = "ID", descriptionKey = "check.id")
        private String id;

        public Resume(Terminal terminal, Services services) {
            super(terminal, services);
        }

        @Override
        protected int run(Library library) throws Exception {
            service(CheckService.class).resume(library, id);
            terminal().line(NLS.bind(Messages.nowResumed, id));
            return ExitCodes.OK;
        }
    }
}
