package org.assize.records.event;

/**
 * An article of a law.
 *
 * @param law     title of the law with the year of its text, as it is cited
 * @param article article, paragraph and item as they are cited; empty for the law as a whole
 */
public record LegalSourceData(String law, String article) {
}
