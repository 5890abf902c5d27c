package org.assize.ui;

/**
 * A mark in a document.
 *
 * @param place where it stands
 * @param mark  its id; for an annotation that another program left in the file, the id it has there
 */
public record MarkTarget(PageTarget place, String mark) {
}
