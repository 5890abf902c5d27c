package org.assize.records.event;

import java.util.List;

/** Marks that had been taken away were brought back. */
public record MarksRestored(List<String> marks) implements DomainEvent {

    public MarksRestored {
        marks = List.copyOf(marks);
        if (marks.isEmpty()) {
            throw new IllegalArgumentException("no marks");
        }
    }

    @Override
    public String subject() {
        return marks.getFirst();
    }
}
