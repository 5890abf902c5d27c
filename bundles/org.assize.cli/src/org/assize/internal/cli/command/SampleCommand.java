package org.assize.internal.cli.command;

import java.nio.file.Path;
import java.time.YearMonth;

import org.assize.internal.cli.CliCommand;
import org.assize.internal.cli.ConsoleProgress;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.sample.SampleDepartment;
import org.assize.sample.SampleOptions;
import org.assize.sample.SampleSummary;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a synthetic department. */
@Command(name = "sample", mixinStandardHelpOptions = true)
public final class SampleCommand extends CliCommand {

    @Parameters(paramLabel = "DIR", descriptionKey = "sample.dir")
    private Path directory;

    @Option(names = "--files", defaultValue = "60", paramLabel = "N", descriptionKey = "sample.files")
    private int files;

    @Option(names = "--months", defaultValue = "3", paramLabel = "M", descriptionKey = "sample.months")
    private int months;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "S", descriptionKey = "sample.seed")
    private long seed;

    @Option(names = "--scans", defaultValue = "0", paramLabel = "PERCENT", descriptionKey = "sample.scans")
    private int scans;

    @Option(names = "--text-only", descriptionKey = "sample.text-only")
    private boolean textOnly;

    @Option(names = "--last-month", paramLabel = "YYYY-MM", descriptionKey = "sample.last-month")
    private @Nullable YearMonth lastMonth;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    public SampleCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    public Integer call() throws Exception {
        SampleOptions options = new SampleOptions(files, months, seed, scans, textOnly,
                lastMonth == null ? SampleOptions.LAST_MONTH : lastMonth);
        SampleSummary summary = service(SampleDepartment.class).write(directory, options,
                new ConsoleProgress(terminal()));
        if (json) {
            terminal().json(summary);
        } else {
            terminal().line(NLS.bind(Messages.sampleDone, new Object[] {summary.caseFiles(), summary.documents(),
                    summary.scans(), summary.defects()}));
        }
        return ExitCodes.OK;
    }
}
