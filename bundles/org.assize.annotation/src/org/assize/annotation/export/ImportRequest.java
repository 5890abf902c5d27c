package org.assize.annotation.export;

import java.nio.file.Path;

/**
 * What is to be read.
 *
 * @param file     an XFDF file
 * @param caseFile number of the case file
 * @param document path of the document in it that the marks go to
 * @param dryRun   whether only to tell what would come of it
 */
public record ImportRequest(Path file, String caseFile, String document, boolean dryRun) {
}
