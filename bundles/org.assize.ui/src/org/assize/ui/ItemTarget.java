package org.assize.ui;

/**
 * The item of a checklist a reviewer works on.
 *
 * @param review id of the review
 * @param item id of the item, for example 2.1
 * @param caseFile number of the reviewed case file
 */
public record ItemTarget(String review, String item, String caseFile) {
}
