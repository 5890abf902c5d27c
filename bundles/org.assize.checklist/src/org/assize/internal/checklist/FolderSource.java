package org.assize.internal.checklist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import org.assize.checklist.ChecklistDocument;
import org.assize.checklist.ChecklistFault;
import org.assize.checklist.ChecklistLoader;
import org.assize.checklist.ChecklistSource;

/** Checklists in the files of a folder. */
public record FolderSource(Path folder) implements ChecklistSource {

    @Override
    public List<ChecklistDocument> documents(Consumer<ChecklistFault> faults) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(FolderSource::isChecklist)
                    .sorted()
                    .map(file -> new ChecklistDocument(file.toString(), () -> Files.newInputStream(file)))
                    .toList();
        } catch (IOException e) {
            String message = folder + ": " + NLS.bind(Messages.folderUnreadable, e.toString());
            faults.accept(new ChecklistFault(folder.toString(), message, List.of(), false));
            return List.of();
        }
    }

    /** A name that starts with a dot is a file being written. */
    private static boolean isChecklist(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ChecklistLoader.EXTENSION) && !name.startsWith(".") && Files.isRegularFile(file);
    }
}
