package org.assize.internal.casefile.originals;

import java.nio.file.Path;

/**
 * A file to be copied.
 *
 * @param path where it goes within the folder of the case file, with / between names
 */
public record Original(Path file, String path, String sha256, long size) {
}
