package org.assize.internal.cli.export;

import java.nio.file.Path;
import java.util.Locale;

import org.assize.annotation.export.ExportForm;
import org.assize.internal.cli.CliCommand;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes marks for people who do not use this product. */
@Command(name = "export", mixinStandardHelpOptions = true,
        subcommands = {ExportCommand.Pdf.class, ExportCommand.Xfdf.class, ExportCommand.Summary.class})
public final class ExportCommand extends CliCommand {

    public ExportCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    /** A copy of a PDF with annotations. */
    @Command(name = "pdf", mixinStandardHelpOptions = true)
    public static final class Pdf extends MarksOut {

        @Parameters(index = "1", paramLabel = "DOCUMENT", descriptionKey = "export.document")
        private String document;

        public Pdf(Terminal terminal, Services services) {
            super(terminal, services);
        }

        @Override
        String document() {
            return document;
        }

        @Override
        ExportForm form() {
            return ExportForm.ANNOTATED_PDF;
        }
    }

    /** An XFDF file. */
    @Command(name = "xfdf", mixinStandardHelpOptions = true)
    public static final class Xfdf extends MarksOut {

        @Parameters(index = "1", paramLabel = "DOCUMENT", descriptionKey = "export.document")
        private String document;

        public Xfdf(Terminal terminal, Services services) {
            super(terminal, services);
        }

        @Override
        String document() {
            return document;
        }

        @Override
        ExportForm form() {
            return ExportForm.XFDF;
        }
    }

    /** A summary with pictures of the places. */
    @Command(name = "marks", mixinStandardHelpOptions = true)
    public static final class Summary extends MarksOut {

        @Parameters(index = "1", arity = "0..1", paramLabel = "DOCUMENT", descriptionKey = "export.document-or-all")
        private String document = "";

        public Summary(Terminal terminal, Services services) {
            super(terminal, services);
        }

        @Override
        protected void check() {
            Path target = target();
            if (target != null && !ends(target, ExportForm.SUMMARY_PDF) && !ends(target, ExportForm.SUMMARY_DOCX)) {
                throw wrongUsage(NLS.bind(Messages.summaryForms, target));
            }
        }

        @Override
        String document() {
            return document;
        }

        @Override
        ExportForm form() {
            Path target = target();
            return target != null && ends(target, ExportForm.SUMMARY_DOCX) ? ExportForm.SUMMARY_DOCX
                    : ExportForm.SUMMARY_PDF;
        }

        private static boolean ends(Path target, ExportForm form) {
            return target.toString().toLowerCase(Locale.ROOT).endsWith(form.suffix());
        }
    }
}
