package org.assize.internal.cli.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.assize.annotation.MarkFilter;
import org.assize.annotation.export.ExportForm;
import org.assize.annotation.export.ExportReport;
import org.assize.annotation.export.ExportRequest;
import org.assize.annotation.export.MarkExport;
import org.assize.internal.cli.ConsoleProgress;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.InLibrary;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.model.annotation.MarkStatus;
import org.assize.records.Library;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that writes marks of a case file into a file. */
abstract class MarksOut extends InLibrary {

    private record ReportJson(String file, int marks, int replies, List<String> notices) {
    }

    @Parameters(index = "0", paramLabel = "CASE", descriptionKey = "export.case")
    private String caseFile;

    @Option(names = "--to", paramLabel = "FILE", descriptionKey = "export.to")
    private @Nullable Path target;

    @Option(names = "--author", paramLabel = "ID", descriptionKey = "export.author")
    private List<String> authors = List.of();

    @Option(names = "--status", paramLabel = "STATUS", descriptionKey = "export.status")
    private List<MarkStatus> statuses = List.of();

    MarksOut(Terminal terminal, Services services) {
        super(terminal, services);
    }

    final @Nullable Path target() {
        return target;
    }

    /** {@return path of the document; empty for all} */
    abstract String document();

    abstract ExportForm form();

    @Override
    protected final int run(Library library) throws Exception {
        MarkExport service = service(MarkExport.class);
        MarkFilter filter = new MarkFilter("", Set.copyOf(authors), Set.of(), Set.of(), Set.of(),
                Set.copyOf(statuses));
        Path file = target != null ? target : service.proposedTarget(library, caseFile, document(), form());
        ExportReport report = service.export(library,
                new ExportRequest(caseFile, document(), form(), filter, file), new ConsoleProgress(terminal()));
        if (json()) {
            terminal().json(new ReportJson(report.file().toString(), report.marks(), report.replies(),
                    report.notices()));
        } else {
            terminal().line(NLS.bind(Messages.marksWritten,
                    new Object[] {report.file(), report.marks(), report.replies()}));
            report.notices().forEach(terminal()::message);
        }
        return ExitCodes.OK;
    }
}
