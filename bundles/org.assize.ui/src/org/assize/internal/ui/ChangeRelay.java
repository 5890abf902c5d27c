package org.assize.internal.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.assize.records.LibraryChange;
import org.assize.records.event.DomainEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Joins changes that follow each other closely, so that an import of thousands of files does not flood the parts. */
final class ChangeRelay extends Job implements Consumer<LibraryChange> {

    private static final long DELAY_MILLIS = 80;

    private final Consumer<LibraryChange> target;
    private final List<DomainEvent> waiting = new ArrayList<>();

    ChangeRelay(Consumer<LibraryChange> target) {
        super(Messages.reading);
        this.target = target;
        setSystem(true);
    }

    @Override
    public void accept(LibraryChange change) {
        synchronized (waiting) {
            waiting.addAll(change.events());
        }
        schedule(DELAY_MILLIS);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        List<DomainEvent> events;
        synchronized (waiting) {
            events = List.copyOf(waiting);
            waiting.clear();
        }
        if (!events.isEmpty()) {
            target.accept(new LibraryChange(events));
        }
        return Status.OK_STATUS;
    }
}
