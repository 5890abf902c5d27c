package org.assize.internal.journal;

import java.nio.file.Path;

/**
 * A line of a file, not looked at yet.
 *
 * @param file   the file
 * @param number of the line, starting with 1
 * @param offset of its first byte in the file
 * @param bytes  without line feed; cut off if it is longer than any line may be
 * @param whole  whether it ended with a line feed within the allowed length
 */
record RawLine(Path file, long number, long offset, byte[] bytes, boolean whole) {
}
