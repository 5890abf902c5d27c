package org.assize.internal.ui.document.mark;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.assize.annotation.MarkSnapshot;
import org.assize.records.LibraryChange;
import org.assize.records.event.DomainEvent;
import org.assize.records.event.MarkAnchored;
import org.assize.records.event.MarkChanged;
import org.assize.records.event.MarkMade;
import org.assize.records.event.MarksRestored;
import org.assize.records.event.ReviewAssigned;
import org.assize.records.event.ReviewSealed;
import org.assize.ui.Background;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** The marks of a case file for one part that shows them. UI thread unless said otherwise. */
final class FollowedMarks {

    private final String caseFile;
    private final ExpectedMarks marks;
    private final Job refresh;
    private final Consumer<List<MarkSnapshot>> receiver;
    private volatile Set<String> known = Set.of();
    private volatile boolean closed;

    /** What was read after so many gestures had been written. */
    record Reading(List<MarkSnapshot> marks, long written) {
    }

    FollowedMarks(String caseFile, Display display, Function<String, Reading> reader, Supplier<ExpectedMarks.Me> me,
            Consumer<List<MarkSnapshot>> receiver) {
        this.caseFile = caseFile;
        this.receiver = receiver;
        marks = new ExpectedMarks(me, Clock.systemUTC());
        refresh = Background.refresh(display, monitor -> reader.apply(caseFile), this::read);
    }

    String caseFile() {
        return caseFile;
    }

    /** Reads soon. Any thread. */
    void refresh() {
        refresh.schedule();
    }

    /** Reads soon if the marks may be others now. Any thread. */
    void changed(LibraryChange change) {
        if (!closed && change.events().stream().anyMatch(this::concerns)) {
            refresh();
        }
    }

    void started(Gesture gesture) {
        marks.expect(gesture.number(), gesture.known());
        show();
    }

    void finished(MarkQueue.Outcome outcome) {
        if (outcome.recorded()) {
            refresh();
        } else {
            marks.forget(outcome.gesture().number());
            show();
        }
    }

    void close() {
        closed = true;
        refresh.cancel();
    }

    private boolean concerns(DomainEvent event) {
        return switch (event) {
            case MarkMade made -> caseFile.equals(made.mark().caseFile());
            case MarkChanged changed -> caseFile.equals(changed.mark().caseFile());
            // Whether they belong to the case file cannot be told from their ids.
            case MarksRestored restored -> true;
            case MarkAnchored anchored -> true;
            // Marks of others may be seen, or no longer, while one reviews.
            case ReviewAssigned assigned -> true;
            case ReviewSealed sealed -> true;
            default -> known.contains(event.subject());
        };
    }

    private void read(Reading reading) {
        marks.read(reading.marks(), reading.written());
        show();
    }

    private void show() {
        if (!closed) {
            List<MarkSnapshot> now = marks.now();
            known = now.stream().map(MarkSnapshot::id).collect(Collectors.toUnmodifiableSet());
            receiver.accept(now);
        }
    }
}
