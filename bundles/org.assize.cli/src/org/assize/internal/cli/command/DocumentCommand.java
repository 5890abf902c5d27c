package org.assize.internal.cli.command;

import java.nio.file.Path;
import java.util.List;

import org.assize.casefile.DocumentRef;
import org.assize.casefile.DocumentReplacement;
import org.assize.casefile.DocumentVersionInfo;
import org.assize.casefile.ReplacementReport;
import org.assize.internal.cli.CliCommand;
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

/** Documents of case files. */
@Command(name = "document", mixinStandardHelpOptions = true,
        subcommands = {DocumentCommand.Replace.class, DocumentCommand.Versions.class})
public final class DocumentCommand extends CliCommand {

    public DocumentCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    /** A command about one document. */
    abstract static class OnDocument extends InLibrary {

        @Parameters(index = "0", paramLabel = "CASE", descriptionKey = "case")
        private String caseFile;

        @Parameters(index = "1", paramLabel = "DOCUMENT", descriptionKey = "document.path")
        private String path;

        OnDocument(Terminal terminal, Services services) {
            super(terminal, services);
        }

        final DocumentRef document() {
            return new DocumentRef(caseFile, path);
        }
    }

    /** Replaces a document by a newer version. */
    @Command(name = "replace", mixinStandardHelpOptions = true)
    public static final class Replace extends OnDocument {

        @Parameters(index = "2", paramLabel = "FILE", descriptionKey = "document.file")
        private Path file;

        @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "document.reason")
        private String reason;

        public Replace(Terminal terminal, Services services) {
            super(terminal, services);
        }

        @Override
        protected int run(Library library) throws Exception {
            ReplacementReport report = service(DocumentReplacement.class).replace(library, document(), file, reason,
                    () -> false);
            if (json()) {
                terminal().json(report);
            } else {
                lines(report).forEach(terminal()::line);
            }
            return ExitCodes.OK;
        }

        private static List<String> lines(ReplacementReport report) {
            String replaced = NLS.bind(report.earlierKept() ? Messages.documentReplaced : Messages.documentReplacedLost,
                    report.path(), report.caseFile());
            return report.marks() == 0 && report.openReviews().isEmpty() && report.sealedReviews().isEmpty()
                    ? List.of(replaced)
                    : List.of(replaced, NLS.bind(Messages.documentDependents, new Object[] {report.marks(),
                            report.openReviews().size(), report.sealedReviews().size()}));
        }
    }

    /** Lists the versions of a document. */
    @Command(name = "versions", mixinStandardHelpOptions = true)
    public static final class Versions extends OnDocument {

        public Versions(Terminal terminal, Services services) {
            super(terminal, services);
        }

        @Override
        protected int run(Library library) throws Exception {
            List<DocumentVersionInfo> versions = service(DocumentReplacement.class).versions(library, document());
            if (json()) {
                terminal().json(versions);
            } else {
                versions.forEach(v -> terminal().line(line(v)));
            }
            return ExitCodes.OK;
        }

        private static String line(DocumentVersionInfo version) {
            String state = version.isPresent() ? Messages.versionPresent
                    : NLS.bind(version.kept() ? Messages.versionReplaced : Messages.versionLost, new Object[] {
                            version.replacedAt(), version.replacedBy(), version.reason()});
            return version.sha256().substring(0, 16) + "  " + version.file() + "  " + state;
        }
    }
}
