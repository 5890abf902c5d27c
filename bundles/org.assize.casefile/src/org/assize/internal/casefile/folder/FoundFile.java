package org.assize.internal.casefile.folder;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A regular file in the folder of a case file.
 *
 * @param path within the folder, with / between names
 * @param addressable whether the file can be found again by that path
 * @param modified cut to milliseconds: what survives copying to other file systems
 */
public record FoundFile(Path file, String path, boolean addressable, long size, Instant modified) {
}
