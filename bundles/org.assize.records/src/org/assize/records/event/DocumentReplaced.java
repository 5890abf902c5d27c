package org.assize.records.event;

/**
 * A document was replaced by a newer version, such as a better scan. The earlier version stays on record, and its file
 * where it was.
 *
 * @param caseFile     number of the case file
 * @param document     the version that counts from now on; its path tells which document it is
 * @param file         where the file of that version lies when it is not at its path; see the model class Document
 * @param earlierKept  whether the file of the earlier version was still there, unchanged
 * @param reason       why it was replaced
 * @param metadataHash hash of the case file with the new version
 */
public record DocumentReplaced(String caseFile, DocumentData document, String file, boolean earlierKept, String reason,
        String metadataHash) implements DomainEvent {

    @Override
    public String subject() {
        return caseFile;
    }
}
