package org.assize.records.event;

/** A point in user space. */
public record PointData(double x, double y) {
}
