package org.assize.records.event;

/** A drawn case file with its rank (from 1) within the stratum and its rank key (hex). */
public record DrawnFileData(String caseFile, String stratum, int rank, String key) {
}
