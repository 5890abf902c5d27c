package org.assize.internal.cli.export;

import java.nio.file.Path;

import org.assize.annotation.export.ImportReport;
import org.assize.annotation.export.ImportRequest;
import org.assize.annotation.export.MarkImport;
import org.assize.internal.cli.ConsoleProgress;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.InLibrary;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.records.Library;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes the annotations of an XFDF file in as marks. */
@Command(name = "import", mixinStandardHelpOptions = true)
public final class MarkImportCommand extends InLibrary {

    @Parameters(index = "0", paramLabel = "FILE.xfdf", descriptionKey = "mark.import.file")
    private Path file;

    @Parameters(index = "1", paramLabel = "CASE", descriptionKey = "export.case")
    private String caseFile;

    @Parameters(index = "2", paramLabel = "DOCUMENT", descriptionKey = "export.document")
    private String document;

    @Option(names = "--dry-run", descriptionKey = "mark.import.dry-run")
    private boolean dryRun;

    public MarkImportCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    protected int run(Library library) throws Exception {
        ImportReport report = service(MarkImport.class).importXfdf(library,
                new ImportRequest(file, caseFile, document, dryRun), new ConsoleProgress(terminal()));
        if (json()) {
            terminal().json(report);
        } else {
            terminal().line(NLS.bind(dryRun ? Messages.marksWouldBeImported : Messages.marksImported,
                    new Object[] {report.marks(), report.replies(), report.duplicates()}));
            report.unknown().forEach((kind, count) -> terminal().line(NLS.bind(Messages.marksUnknown, count, kind)));
            report.notices().forEach(terminal()::message);
        }
        return report.notices().isEmpty() && report.unknown().isEmpty() ? ExitCodes.OK : ExitCodes.PROBLEM;
    }
}
