package org.assize.records.event;

import java.util.List;

/** A polyline in user space. */
public record PathData(List<PointData> points) {

    public PathData {
        points = List.copyOf(points);
    }
}
