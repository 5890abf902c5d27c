package org.assize.internal.ui.review;

import java.nio.file.Path;
import java.util.function.BiConsumer;

import org.assize.internal.ui.review.Contributed.Outcome;
import org.assize.internal.ui.review.Subjects.Subject;
import org.assize.records.AtomicFile;
import org.assize.records.Library;
import org.assize.report.ReportRequest;
import org.assize.report.ReportTemplates.Template;
import org.assize.ui.Background;
import org.assize.ui.Problems;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/** A document of a template about a subject, on its way into a file. */
record SavedDocument(Contributed contributed, Library library, Template template, Subject subject) {

    /** A name that any file system takes; what a plugin calls its files is not trusted. */
    String proposedName() {
        String about = subject.id().isEmpty() ? "" : "-" + subject.id();
        String extension = template.extension().replaceAll("[^A-Za-z0-9]", "");
        return (template.title() + about).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_")
                + (extension.isEmpty() ? "" : "." + extension);
    }

    /**
     * Composes it in the background and writes it as a whole or not at all.
     *
     * @param then told the file and what to say; without a file, why there is none. UI thread
     */
    void write(Path file, Display display, BiConsumer<@Nullable Path, String> then) {
        Background.run(NLS.bind(Messages.composingOne, template.title()), display, monitor -> write(file, monitor),
                failure -> then.accept(failure.isEmpty() ? file : null,
                        failure.isEmpty() ? NLS.bind(Messages.composed, file) : "⚠ " + failure))
                .addJobChangeListener(IJobChangeListener.onDone(e -> {
                    if (e.getResult().getSeverity() == IStatus.CANCEL && !display.isDisposed()) {
                        display.asyncExec(() -> then.accept(null, Messages.composeCancelled));
                    }
                }));
    }

    private String write(Path file, IProgressMonitor monitor) throws Exception {
        Outcome<byte[]> outcome = contributed.compose(template.id(), new ReportRequest(library, subject.id()),
                monitor);
        if (outcome.failure().isEmpty()) {
            AtomicFile.replace(file, outcome.result());
        }
        return outcome.failure();
    }

    /** Shows a file with the program that the system has for it. */
    static void launch(@Nullable Path file) {
        if (file != null && !Program.launch(file.toString())) {
            Problems.show(NLS.bind(Messages.cannotOpen, file), Messages.noProgram, "", file.toString(), null);
        }
    }
}
