package org.assize.records.event;

/** A case file was taken in. Its originals are hashed; from now on they are evidence. */
public record CaseFileRegistered(CaseFileData caseFile) implements DomainEvent {

    @Override
    public String subject() {
        return caseFile.number();
    }
}
