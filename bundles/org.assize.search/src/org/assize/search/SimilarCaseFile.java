package org.assize.search;

/**
 * A case file whose text resembles that of another.
 *
 * @param caseFile   case number
 * @param similarity from 0, nothing in common, to 1, the same words as often
 */
public record SimilarCaseFile(String caseFile, double similarity) {
}
