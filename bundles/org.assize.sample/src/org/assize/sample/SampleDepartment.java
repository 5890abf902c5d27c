package org.assize.sample;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.assize.checklist.ChecklistCatalog;
import org.assize.checklist.ChecklistEntry;
import org.assize.internal.sample.Messages;
import org.assize.internal.sample.file.DepartmentWriter;
import org.assize.internal.sample.plan.Procedure;
import org.assize.model.casefile.CaseKind;

/** Writes synthetic departments. Has no state; may be used by several threads, each with a folder of its own. */
@Component(service = SampleDepartment.class)
public final class SampleDepartment {

    private final ChecklistCatalog catalog;

    /** A generator whose truth is scored by the checklists of this catalogue. */
    @Activate
    public SampleDepartment(@Reference ChecklistCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Writes a department: a folder for each case file with {@code case.json} and 8 to 14 documents, and beside them
     * {@code cases.csv}, {@code truth.json} and {@code README.txt}. After an error or cancellation what has been
     * written so far stays.
     *
     * @param directory a folder that is empty or does not exist
     * @param monitor   told of progress, one unit for each case file; asked for cancellation; may be null
     * @return what was written
     * @throws IOException if the folder is not empty or cannot be written; the message is for the user
     * @throws IllegalStateException if there is no checklist for a kind of case files
     * @throws org.eclipse.core.runtime.OperationCanceledException if cancelled
     */
    public SampleSummary write(Path directory, SampleOptions options, @Nullable IProgressMonitor monitor)
            throws IOException {
        Map<Procedure, ChecklistEntry> checklists = new EnumMap<>(Procedure.class);
        for (Procedure procedure : Procedure.values()) {
            checklists.put(procedure, catalog.latest(CaseKind.valueOf(procedure.name())).orElseThrow(
                    () -> new IllegalStateException("no checklist for " + procedure.id() + " case files")));
        }
        prepare(directory);
        SubMonitor progress = SubMonitor.convert(monitor, Messages.writing, options.files());
        return new DepartmentWriter(directory, options, checklists, catalog.models()).write(progress);
    }

    private static void prepare(Path directory) throws IOException {
        try {
            directory.resolve("案卷");
        } catch (InvalidPathException e) {
            throw new IOException(Messages.noChineseNames, e);
        }
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new IOException(NLS.bind(Messages.notADirectory, directory));
        }
        Files.createDirectories(directory);
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            if (entries.iterator().hasNext()) {
                throw new IOException(NLS.bind(Messages.notEmpty, directory));
            }
        }
    }
}
