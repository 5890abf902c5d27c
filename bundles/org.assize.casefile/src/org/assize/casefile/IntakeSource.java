package org.assize.casefile;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Where case files come from. */
@ProviderType
public sealed interface IntakeSource {

    /**
     * A folder tree. Every folder that holds a {@code case.json} is a case file, however deep it lies; the root itself
     * may be one.
     */
    record FolderTree(Path root) implements IntakeSource {
    }

    /**
     * A CSV or XLSX list with one case file a row. Folders are relative to the directory of the list.
     *
     * @param mapping what the columns mean; {@code null} to guess it from the headers
     */
    record CaseList(Path file, @Nullable ColumnMapping mapping) implements IntakeSource {
    }

    /**
     * A file or folder that a {@link CaseFileImporter} understands.
     *
     * @param importer id of the importer
     */
    record Contributed(Path source, String importer) implements IntakeSource {
    }
}
