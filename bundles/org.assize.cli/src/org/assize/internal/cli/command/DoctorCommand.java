package org.assize.internal.cli.command;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

import org.assize.checklist.ChecklistCatalog;
import org.assize.document.MediaTypes;
import org.assize.document.TextExtractor;
import org.assize.internal.cli.CliCommand;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.records.Reviewer;
import org.assize.records.ReviewerProfile;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;

/** Tries what the product needs to work: the Java it runs on, worker processes, checklists, the reviewer's profile. */
@Command(name = "doctor", mixinStandardHelpOptions = true)
public final class DoctorCommand extends CliCommand {

    private boolean healthy = true;

    /** Something to try. */
    @FunctionalInterface
    private interface Trial {

        String outcome() throws Exception;
    }

    public DoctorCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    public Integer call() {
        attempt("java", () -> Runtime.version() + ", " + Runtime.getRuntime().maxMemory() / (1 << 20) + " MiB, "
                + Charset.defaultCharset());
        attempt("reviewer", () -> {
            Reviewer reviewer = ReviewerProfile.ofUser().reviewer(null);
            return reviewer + ", " + reviewer.keyStore();
        });
        attempt("checklists", () -> service(ChecklistCatalog.class).entries().size() + ", "
                + service(ChecklistCatalog.class).faults().size() + " faults");
        attempt("worker", this::tryWorker);
        return healthy ? ExitCodes.OK : ExitCodes.PROBLEM;
    }

    private String tryWorker() throws Exception {
        Path file = Files.createTempFile("assize-doctor", ".txt");
        try {
            Files.writeString(file, "案卷");
            return String.join("", service(TextExtractor.class).extract(file, MediaTypes.of(file)).pages()).strip();
        } finally {
            Files.delete(file);
        }
    }

    private void attempt(String what, Trial trial) {
        try {
            terminal().line("ok   " + what + ": " + trial.outcome());
        } catch (Exception e) {
            healthy = false;
            terminal().line(NLS.bind(Messages.doctorFailed, what, e.toString()));
        }
    }
}
