package org.assize.records.event;

import java.util.List;

/** A place in a document; see the model class Anchor for the meaning of each component. */
public record AnchorData(String sha256, int page, List<BoxData> boxes, String quote, String prefix,
        String suffix) {

    public AnchorData {
        boxes = List.copyOf(boxes);
    }
}
