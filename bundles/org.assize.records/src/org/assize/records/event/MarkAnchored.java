package org.assize.records.event;

import java.util.List;

/** A reviewer confirmed where a mark stands in a newer version of its document. The earlier place stays on record. */
public record MarkAnchored(String mark, AnchorData anchor, List<PathData> paths) implements DomainEvent {

    public MarkAnchored {
        paths = List.copyOf(paths);
    }

    @Override
    public String subject() {
        return mark;
    }
}
