package org.assize.casefile;

import java.nio.file.Path;

/**
 * A case file that a {@link CaseFileImporter} found.
 *
 * @param folder   where its documents lie: within the source or the scratch folder
 * @param origin   where the source speaks of it, such as {@code export.index:12}, for messages
 * @param metadata a JSON object of the form of {@code case.json}; empty when the folder has such a file
 */
public record FoundCase(Path folder, String origin, String metadata) {
}
