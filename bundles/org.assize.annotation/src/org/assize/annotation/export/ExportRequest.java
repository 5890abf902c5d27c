package org.assize.annotation.export;

import java.nio.file.Path;

import org.assize.annotation.MarkFilter;

/**
 * What is to be written.
 *
 * @param caseFile number of the case file
 * @param document path of a document in it; empty for all its documents, where the form allows that
 * @param form     as what
 * @param filter   which marks
 * @param target   the file, replaced if it exists; its folder must exist
 */
public record ExportRequest(String caseFile, String document, ExportForm form, MarkFilter filter, Path target) {
}
