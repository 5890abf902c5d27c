package org.assize.internal.cli.mark;

import java.util.List;

import org.assize.annotation.StandardRemark;
import org.assize.annotation.StandardRemarks;
import org.assize.internal.cli.CliCommand;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.InLibrary;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.records.Library;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Standard remarks. */
@Command(name = "remark", mixinStandardHelpOptions = true, subcommands = {RemarkCommand.ListAll.class,
        RemarkCommand.Add.class, RemarkCommand.Remove.class})
public final class RemarkCommand extends CliCommand {

    public RemarkCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    /** Lists those that contain a text, the most used first. */
    @Command(name = "list", mixinStandardHelpOptions = true)
    public static final class ListAll extends InLibrary {

        @Parameters(arity = "0..1", paramLabel = "TEXT", descriptionKey = "remark.list.text")
        private String text = "";

        public ListAll(Terminal terminal, Services services) {
            super(terminal, services);
        }

        @Override
        protected int run(Library library) {
            StandardRemarks service = service(StandardRemarks.class);
            service.faults().forEach(terminal()::message);
            List<StandardRemark> remarks = service.remarks(library, text);
            if (json()) {
                terminal().json(remarks);
            } else {
                remarks.forEach(r -> terminal().line(NLS.bind(Messages.remarkLine,
                        new Object[] {r.uses(), r.text(), r.origin()}).stripTrailing()));
            }
            return ExitCodes.OK;
        }
    }

    /** Keeps one. */
    @Command(name = "add", mixinStandardHelpOptions = true)
    public static final class Add extends InLibrary {

        @Parameters(paramLabel = "TEXT", descriptionKey = "remark.text")
        private String text;

        public Add(Terminal terminal, Services services) {
            super(terminal, services);
        }

        @Override
        protected int run(Library library) throws Exception {
            terminal().line(NLS.bind(Messages.remarkSaved, service(StandardRemarks.class).save(library, text)));
            return ExitCodes.OK;
        }
    }

    /** No longer keeps one. */
    @Command(name = "remove", mixinStandardHelpOptions = true)
    public static final class Remove extends InLibrary {

        @Parameters(paramLabel = "TEXT", descriptionKey = "remark.text")
        private String text;

        public Remove(Terminal terminal, Services services) {
            super(terminal, services);
        }

        @Override
        protected int run(Library library) throws Exception {
            service(StandardRemarks.class).delete(library, text);
            terminal().line(NLS.bind(Messages.remarkRemoved, text));
            return ExitCodes.OK;
        }
    }
}
