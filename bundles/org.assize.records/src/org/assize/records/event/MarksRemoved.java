package org.assize.records.event;

import java.util.List;

/** Marks were taken away by their author, several at once. They can be brought back. */
public record MarksRemoved(List<String> marks) implements DomainEvent {

    public MarksRemoved {
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
