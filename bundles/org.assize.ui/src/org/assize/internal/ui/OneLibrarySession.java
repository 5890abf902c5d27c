package org.assize.internal.ui;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.assize.records.Library;
import org.assize.records.LibraryException;
import org.assize.records.Reviewer;
import org.assize.records.ReviewerProfile;
import org.assize.ui.LibrarySession;
import org.assize.ui.Problems;
import org.assize.ui.RecentLibraries;
import org.assize.ui.Topics;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

/** Holds the open library and tells the workbench about it. */
@Component(service = LibrarySession.class)
public final class OneLibrarySession implements LibrarySession {

    private final EventAdmin events;
    private final RecentLibraries recent = new RecentLibraries();
    private volatile @Nullable Library current;

    @Activate
    public OneLibrarySession(@Reference EventAdmin events) {
        this.events = events;
    }

    @Override
    public Optional<Library> current() {
        return Optional.ofNullable(current);
    }

    @Override
    public synchronized Library open(Path directory) throws LibraryException {
        Library open = current;
        if (open != null && open.layout().root().equals(directory.toAbsolutePath().normalize())) {
            return open;
        }
        return replace(Library.open(directory, reviewer()));
    }

    @Override
    public synchronized Library create(Path directory, String name) throws LibraryException {
        return replace(Library.create(directory, name, reviewer()));
    }

    @Override
    @Deactivate
    public synchronized void close() {
        Library open = current;
        if (open != null) {
            current = null;
            open.close();
            post(Topics.LIBRARY_CLOSED, open.layout().root());
        }
    }

    private Library replace(Library next) {
        close();
        current = next;
        next.subscribe(new ChangeRelay(change -> post(Topics.LIBRARY_CHANGED, change)));
        recent.add(next.layout().root(), next.name());
        post(Topics.LIBRARY_OPENED, next);
        if (!next.problems().isEmpty()) {
            tellProblems(next);
        }
        return next;
    }

    private static void tellProblems(Library library) {
        boolean readOnly = library.readOnly();
        Problems.show(NLS.bind(readOnly ? Messages.libraryReadOnly : Messages.libraryRepaired, library.name()),
                String.join("\n", library.problems()),
                readOnly ? Messages.libraryReadOnlyNotLost : Messages.libraryRepairedNotLost,
                readOnly ? Messages.libraryReadOnlyTodo : "", null);
    }

    private static Reviewer reviewer() throws LibraryException {
        return ReviewerProfile.ofUser().reviewer(null);
    }

    private void post(String topic, Object payload) {
        events.postEvent(new Event(topic, Map.of(IEventBroker.DATA, payload)));
    }
}
