package org.assize.checklist;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.assize.internal.checklist.FolderSource;
import org.osgi.annotation.versioning.ConsumerType;

/** Where checklists come from. */
@FunctionalInterface
@ConsumerType
public interface ChecklistSource {

    /**
     * The documents there are now, in a stable order.
     *
     * @param faults told what is wrong with the source itself; the documents of the rest are still returned
     */
    List<ChecklistDocument> documents(Consumer<ChecklistFault> faults);

    /** The {@code *.checklist} files of a folder, by name; none if there is no such folder. */
    static ChecklistSource folder(Path folder) {
        return new FolderSource(folder);
    }
}
