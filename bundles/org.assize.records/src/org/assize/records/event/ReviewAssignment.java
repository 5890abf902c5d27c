package org.assize.records.event;

/** A case file given to a reviewer, with the checklist version to use. */
public record ReviewAssignment(String review, String round, String caseFile, String reviewer,
        String checklistUrn, int checklistVersion) {
}
