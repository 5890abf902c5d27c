package org.assize.internal.cli.mark;

import java.util.ArrayList;
import java.util.List;

import org.assize.annotation.MarkService;
import org.assize.annotation.MarkSnapshot;
import org.assize.internal.cli.CliCommand;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.internal.cli.export.MarkImportCommand;
import org.assize.records.Library;
import org.assize.records.RefusedException;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Marks. */
@Command(name = "mark", mixinStandardHelpOptions = true, subcommands = {MarkListCommand.class, MarkCommand.Show.class,
        MarkAddCommand.class, MarkGestures.Resolve.class, MarkGestures.Reopen.class, MarkGestures.Reply.class,
        MarkGestures.Remove.class, MarkGestures.Restore.class, MarkLinkCommand.class,
        MarkImportCommand.class,
        MarkCheckCommand.class})
public final class MarkCommand extends CliCommand {

    public MarkCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    /** Shows a mark with what was said about it. */
    @Command(name = "show", mixinStandardHelpOptions = true)
    public static final class Show extends OnMark {

        @Parameters(paramLabel = "ID", descriptionKey = "mark.id")
        private String id;

        public Show(Terminal terminal, Services services) {
            super(terminal, services);
        }

        @Override
        protected int run(Library library) throws Exception {
            String whole = id(library, id);
            MarkSnapshot mark = service(MarkService.class).mark(library, whole).orElseThrow(
                    () -> new RefusedException("mark.unknown", whole, NLS.bind(Messages.noMark, whole)));
            MarkJson shown = MarkJson.of(mark);
            if (json()) {
                terminal().json(shown);
            } else {
                lines(shown).forEach(terminal()::line);
            }
            return ExitCodes.OK;
        }

        private static List<String> lines(MarkJson mark) {
            List<String> lines = new ArrayList<>(List.of(mark.id(), mark.caseFile(), mark.line()));
            if (!mark.quote().isEmpty()) {
                lines.add("  “" + MarkJson.oneLine(mark.quote()) + "”");
            }
            mark.replies().forEach(r -> lines.add("  " + r.authorName() + ": " + MarkJson.oneLine(r.text())));
            mark.answers().forEach(a -> lines.add("  " + a.review() + "  " + a.item()));
            return lines;
        }
    }
}
