package org.assize.sample;

import java.util.Map;

/**
 * What was written.
 *
 * @param caseFiles how many case files
 * @param documents how many documents
 * @param scans     how many of the documents are scans without text
 * @param defects   how many defects were planted
 * @param grades    how many case files have each grade, from best to worst, by the id of the grade
 * @param vetoed    how many case files fail a veto item
 */
public record SampleSummary(int caseFiles, int documents, int scans, int defects, Map<String, Integer> grades,
        int vetoed) {
}
