package org.assize.search;

/**
 * A document that could not be read, so that its text is not searched.
 *
 * @param caseFile case number
 * @param document path of the document within the case file
 * @param reason   why, localized
 */
public record DocumentFailure(String caseFile, String document, String reason) {
}
