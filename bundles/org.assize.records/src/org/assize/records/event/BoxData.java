package org.assize.records.event;

/** A rectangle in user space, points, origin bottom left. */
public record BoxData(double x, double y, double width, double height) {
}
