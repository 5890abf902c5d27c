package org.assize.internal.ui.document;

import java.nio.file.Path;

/**
 * A document of a case file, as much as reading it needs.
 *
 * @param caseFile  number of the case file
 * @param path      path within the case file
 * @param title     title, the path if it has none
 * @param mediaType what the intake found it to be; may be empty
 * @param sha256    hash at intake, lower-case hexadecimal
 * @param file      where it lies; it may be missing
 */
public record CaseDocument(String caseFile, String path, String title, String mediaType, String sha256, Path file) {
}
