package org.assize.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A case file as a check sees it. All of the metadata may be missing or wrong; what documents say may contradict it.
 *
 * @param number     case number
 * @param title      title on the cover
 * @param kind       {@code ADMINISTRATIVE}, {@code CRIMINAL} or {@code OTHER}
 * @param cause      cause of the case
 * @param unit       name of the handling unit
 * @param officers   handler first, then co-handlers
 * @param accepted   day of acceptance
 * @param decided    day of the decision
 * @param closed     day of closing
 * @param result     result as the upstream system names it
 * @param approvals  steps of the approval chain as the upstream system gives them
 * @param properties everything else that the upstream system gives, by its names
 * @param documents  the documents in their order in the file
 */
public record CheckedCaseFile(String number, String title, String kind, String cause, String unit,
        List<Officer> officers, @Nullable LocalDate accepted, @Nullable LocalDate decided,
        @Nullable LocalDate closed, String result, List<Approval> approvals, Map<String, String> properties,
        List<CheckedDocument> documents) {

    /**
     * An officer of the metadata.
     *
     * @param number        police number; may be empty
     * @param qualification law-enforcement qualification as the upstream system gives it; empty where unknown
     */
    public record Officer(String number, String name, String qualification) {
    }

    /**
     * A step of the approval chain.
     *
     * @param level {@code HANDLER}, {@code DEPARTMENT}, {@code LEGAL} or {@code CHIEF}
     * @param date  absent if it was not signed
     */
    public record Approval(String level, String officer, @Nullable LocalDate date, String opinion) {
    }

    /** Copies the collections. */
    public CheckedCaseFile {
        officers = List.copyOf(officers);
        approvals = List.copyOf(approvals);
        properties = Map.copyOf(properties);
        documents = List.copyOf(documents);
    }
}
