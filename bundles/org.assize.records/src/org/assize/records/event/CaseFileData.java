package org.assize.records.event;

import java.time.LocalDate;
import java.util.List;

import org.assize.model.casefile.CaseKind;
import org.jspecify.annotations.Nullable;

/**
 * The metadata and documents of a case file as taken in.
 *
 * @param unitCode code of the handling unit, or its name where the upstream system has none
 * @param folder relative to originals/ when {@code managed}, otherwise an absolute URI
 * @param metadataHash SHA-256 (hex) of the canonical metadata with the hashes of the documents
 */
public record CaseFileData(String number, String title, CaseKind kind, String cause, String unitCode,
        String unitName, @Nullable PersonData handler, List<PersonData> coHandlers, CaseDates dates,
        String complexity, String result, String folder, boolean managed, String metadataHash,
        List<DocumentData> documents, List<ApprovalStepData> approvals, List<PropertyData> properties) {

    /** The days that matter of a case; absent where the metadata does not give them. */
    public record CaseDates(@Nullable LocalDate accepted, @Nullable LocalDate decided, @Nullable LocalDate closed) {
    }

    public CaseFileData {
        coHandlers = List.copyOf(coHandlers);
        documents = List.copyOf(documents);
        approvals = List.copyOf(approvals);
        properties = List.copyOf(properties);
    }
}
