package org.assize.records.event;

import java.util.List;

/** Documents that were not there before were found in the folder of a registered case file. */
public record DocumentsAdded(String caseFile, List<DocumentData> documents, String metadataHash)
        implements DomainEvent {

    public DocumentsAdded {
        documents = List.copyOf(documents);
    }

    @Override
    public String subject() {
        return caseFile;
    }
}
