package org.assize.internal.sample.plan;

/**
 * A defect to plant.
 *
 * @param document id of the document in which it can be seen
 * @param variant  which of several places in the document; empty if there is one
 */
public record Defect(DefectKind kind, String document, String variant) {

    /** The flag that turns it on in the document, and the id of the mark it is seen by. */
    public String mark() {
        return variant.isEmpty() ? kind.name() : kind.name() + "_" + variant;
    }
}
