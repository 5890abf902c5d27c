package org.assize.casefile;

import java.util.List;

/**
 * What became of a document that was replaced.
 *
 * @param caseFile      number of the case file
 * @param path          path of the document within it
 * @param earlierSha256 hash of the version that was replaced, hex
 * @param sha256        hash of the version that counts now, hex
 * @param earlierKept   whether the earlier file is still there, unchanged
 * @param sealedReviews ids of sealed reviews that point to places of an earlier version; they stay as they are
 * @param openReviews   ids of other reviews that point to places of an earlier version
 * @param marks         how many marks stand in an earlier version
 */
public record ReplacementReport(String caseFile, String path, String earlierSha256, String sha256, boolean earlierKept,
        List<String> sealedReviews, List<String> openReviews, int marks) {

    public ReplacementReport {
        sealedReviews = List.copyOf(sealedReviews);
        openReviews = List.copyOf(openReviews);
    }
}
