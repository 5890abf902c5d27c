package org.assize.internal.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.internal.document.worker.Lane;
import org.assize.internal.document.worker.Worker;
import org.assize.internal.document.worker.WorkerSettings;

/** The lanes of a service: one for readers with the same class path, and more as documents come. */
final class Lanes implements AutoCloseable {

    private final int most;
    private final int crowded;
    private final WorkerSettings settings;
    private final Map<List<Path>, List<Lane>> lanes = new HashMap<>();
    private boolean closed;

    /**
     * Without lanes.
     *
     * @param most    lanes for each class path
     * @param crowded documents on every lane from which on another is made
     */
    Lanes(int most, int crowded, WorkerSettings settings) {
        this.most = most;
        this.crowded = crowded;
        this.settings = settings;
    }

    /** {@return the lane with the fewest documents, with one more} */
    synchronized Lane enter(ReaderDescriptor reader, Path file) throws DocumentException {
        if (closed) {
            throw new DocumentException(file, 0, Reason.CLOSED, "");
        }
        Lane best = best(reader);
        best.addLoad(1);
        return best;
    }

    /** {@return the lane where the next document will be, kept from now on; empty if it was, or when closed} */
    synchronized Optional<Lane> toWarmUp(ReaderDescriptor reader) {
        return closed ? Optional.empty() : Optional.of(best(reader)).filter(Lane::keep);
    }

    private Lane best(ReaderDescriptor reader) {
        List<Lane> own = lanes.computeIfAbsent(reader.classPath(), r -> new ArrayList<>());
        Lane best = own.stream().min(Comparator.comparingInt(Lane::load)).orElse(null);
        if (best == null || best.load() >= crowded && own.size() < most) {
            best = new Lane(new Worker(reader.classPath(), settings), settings.idleLimit());
            own.add(best);
        }
        return best;
    }

    @Override
    public synchronized void close() {
        lanes.values().forEach(own -> own.forEach(Lane::close));
        lanes.clear();
        closed = true;
    }
}
