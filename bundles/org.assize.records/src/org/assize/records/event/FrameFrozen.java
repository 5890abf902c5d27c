package org.assize.records.event;

import java.util.List;

/** The case files that can be drawn were fixed. {@code frameHash} is SHA-256 (hex) of the frame. */
public record FrameFrozen(String round, List<FrameEntryData> frame, String frameHash) implements DomainEvent {

    public FrameFrozen {
        frame = List.copyOf(frame);
    }

    @Override
    public String subject() {
        return round;
    }
}
