package org.assize.internal.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.assize.casefile.CaseFileIntake;
import org.assize.casefile.CaseTable;
import org.assize.casefile.ColumnMapping;
import org.assize.casefile.IntakeException;
import org.assize.casefile.IntakeMode;
import org.assize.casefile.IntakeReport;
import org.assize.casefile.IntakeRequest;
import org.assize.check.run.CheckReport;
import org.assize.check.run.CheckSelection;
import org.assize.check.run.CheckService;
import org.assize.internal.cli.ConsoleProgress;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.InLibrary;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.internal.cli.check.CheckRunText;
import org.assize.model.casefile.CaseFile;
import org.assize.records.Library;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes case files in. */
@Command(name = "import", mixinStandardHelpOptions = true)
public final class ImportCommand extends InLibrary {

    @Parameters(paramLabel = "SRC", descriptionKey = "import.src")
    private Path source;

    @Option(names = "--copy", descriptionKey = "import.copy")
    private boolean copy;

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "import.mapping")
    private @Nullable Path mapping;

    @Option(names = "--save-mapping", paramLabel = "FILE", descriptionKey = "import.save-mapping")
    private @Nullable Path saveMapping;

    @Option(names = "--rehash", descriptionKey = "import.rehash")
    private boolean rehash;

    @Option(names = "--as", paramLabel = "IMPORTER", descriptionKey = "import.as")
    private @Nullable String importer;

    @Option(names = "--check", descriptionKey = "import.check")
    private boolean check;

    public ImportCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    protected int run(Library library) throws Exception {
        IntakeReport report = service(CaseFileIntake.class).run(library, request().withRehash(rehash),
                new ConsoleProgress(terminal()));
        if (json()) {
            terminal().json(report);
        } else {
            report.problems().forEach(p -> terminal().line(p.severity() + " " + p));
            terminal().line(NLS.bind(Messages.importDone, new Object[] {report.imported(), report.unchanged(),
                    report.updated(), report.refused()}));
            if (report.ending() != IntakeReport.Ending.COMPLETED) {
                terminal().message(Messages.importCancelled);
            }
        }
        boolean clean = report.refused() == 0 && report.ending() == IntakeReport.Ending.COMPLETED;
        boolean checked = !check || check(library);
        return clean && checked ? ExitCodes.OK : ExitCodes.PROBLEM;
    }

    /** What is known of case files that were there before is not run again. {@return whether no check failed} */
    private boolean check(Library library) throws Exception {
        List<String> caseFiles =
                library.read(s -> s.library().getCaseFiles().stream().map(CaseFile::getNumber).toList());
        CheckReport report = service(CheckService.class).run(library, caseFiles, CheckSelection.ALL,
                new ConsoleProgress(terminal()));
        CheckRunText.of(report).forEach(terminal()::message);
        return report.failures().isEmpty();
    }

    private IntakeRequest request() throws Exception {
        IntakeMode mode = copy ? IntakeMode.COPY : IntakeMode.IN_PLACE;
        String understands = importer != null ? importer
                : service(CaseFileIntake.class).importerFor(source).orElse("");
        if (!understands.isEmpty()) {
            return IntakeRequest.contributed(source, understands, mode);
        }
        if (Files.isDirectory(source)) {
            return IntakeRequest.folder(source, mode);
        }
        ColumnMapping used = mapping == null ? guess() : ColumnMapping.load(mapping);
        if (saveMapping != null) {
            used.save(saveMapping);
        }
        return IntakeRequest.list(source, used, mode);
    }

    private ColumnMapping guess() throws IntakeException {
        return ColumnMapping.guess(CaseTable.read(source).headers());
    }
}
