package org.assize.internal.cli.command;

import org.assize.internal.cli.CliCommand;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.records.Reviewer;
import org.assize.records.ReviewerProfile;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells and sets who works on this device. */
@Command(name = "reviewer", mixinStandardHelpOptions = true)
public final class ReviewerCommand extends CliCommand {

    @Option(names = "--id", paramLabel = "ID", descriptionKey = "reviewer.id")
    private @Nullable String id;

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "reviewer.name")
    private @Nullable String name;

    public ReviewerCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    public Integer call() throws Exception {
        ReviewerProfile profile = ReviewerProfile.ofUser();
        Reviewer reviewer = profile.reviewer(null);
        if (id != null || name != null) {
            profile.rename(id == null ? reviewer.id() : id, name == null ? reviewer.name() : name);
            reviewer = profile.reviewer(null);
        }
        terminal().line(NLS.bind(Messages.reviewerLine,
                new Object[] {reviewer.name(), reviewer.id(), reviewer.device()}));
        return ExitCodes.OK;
    }
}
