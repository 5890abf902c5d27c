package org.assize.records.event;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A place in a document; see the model class Anchor for the meaning of each component. */
public record AnchorData(String sha256, int page, List<BoxData> boxes, String quote, String prefix,
        String suffix, @Nullable PageLookData look) {

    public AnchorData {
        boxes = List.copyOf(boxes);
    }

    /** A place without knowledge of how its page looked. */
    public AnchorData(String sha256, int page, List<BoxData> boxes, String quote, String prefix, String suffix) {
        this(sha256, page, boxes, quote, prefix, suffix, null);
    }
}
