package org.assize.records.event;

import java.util.List;

/** Case files were drawn from the frozen frame by rank of seed and case number. */
public record DrawMade(String round, String seed, List<DrawnFileData> drawn, String drawHash)
        implements DomainEvent {

    public DrawMade {
        drawn = List.copyOf(drawn);
    }

    @Override
    public String subject() {
        return round;
    }
}
