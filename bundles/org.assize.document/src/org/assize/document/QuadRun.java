package org.assize.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Joins the quads of neighbouring characters as long as they go the same way and are not far apart. */
final class QuadRun {

    private final double maxGap;
    private @Nullable QuadFrame frame;
    private QuadFrame.@Nullable Extent extent;

    QuadRun(double maxGap) {
        this.maxGap = maxGap;
    }

    void add(Quad quad, List<Quad> finished) {
        QuadFrame direction = QuadFrame.of(quad);
        QuadFrame open = frame;
        QuadFrame.Extent sofar = extent;
        if (open != null && sofar != null && open.sameDirection(direction)) {
            QuadFrame.Extent next = open.extent(quad);
            if (sofar.gap(next) <= maxGap * Math.max(next.height(), sofar.height())) {
                extent = sofar.join(next);
                return;
            }
        }
        endInto(finished);
        frame = direction;
        extent = direction.extent(quad);
    }

    void endInto(List<Quad> finished) {
        QuadFrame open = frame;
        QuadFrame.Extent sofar = extent;
        if (open != null && sofar != null) {
            finished.add(open.quad(sofar));
        }
        frame = null;
        extent = null;
    }
}
