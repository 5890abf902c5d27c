package org.assize.internal.casefile;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.assize.internal.casefile.metadata.CaseMetadata;
import org.assize.internal.casefile.metadata.MetadataHash;
import org.assize.records.event.CaseFileData;
import org.assize.records.event.DocumentData;

/**
 * A case file as read from its folder.
 *
 * @param metadata {@code null} only if the findings refuse the case file
 */
public record ReadCase(Candidate candidate, Findings findings, @Nullable CaseMetadata metadata,
        List<HashedDocument> documents) {

    static ReadCase refused(Candidate candidate, Findings findings) {
        return new ReadCase(candidate, findings, null, List.of());
    }

    /** {@return the documents as they are recorded} */
    public List<DocumentData> documentData() {
        return documents.stream().map(HashedDocument::data).toList();
    }

    /** {@return everything that is recorded of a new case file} */
    public CaseFileData toData(String folder, boolean managed) {
        CaseMetadata known = accepted();
        return new CaseFileData(known.number(), known.title(), known.kind(), known.cause(), known.unit().code(),
                known.unit().name(), known.handler(), known.coHandlers(), known.dates(), known.complexity(),
                known.result(), folder, managed, MetadataHash.of(known, documentData()), documentData(),
                known.approvals(), known.properties());
    }

    /** {@return the metadata of a case file that is not refused} */
    public CaseMetadata accepted() {
        if (metadata == null || findings.refused()) {
            throw new IllegalStateException("refused: " + candidate.shownAs());
        }
        return metadata;
    }
}
