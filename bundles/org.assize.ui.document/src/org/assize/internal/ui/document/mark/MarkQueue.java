package org.assize.internal.ui.document.mark;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.assize.annotation.MarkEdit;
import org.assize.annotation.MarkService;
import org.assize.records.Library;
import org.assize.records.LibraryException;
import org.assize.records.RefusedException;
import org.assize.ui.LibrarySession;
import org.assize.ui.Problems;
import org.eclipse.osgi.util.NLS;

/** Writes gestures one after the other, outside the UI thread. Safe in any thread. */
final class MarkQueue {

    private final MarkService marks;
    private final LibrarySession libraries;
    private final Queue<Gesture> waiting = new ConcurrentLinkedQueue<>();
    private final Object writing = new Object();
    private long last;
    private volatile long written;

    MarkQueue(MarkService marks, LibrarySession libraries) {
        this.marks = marks;
        this.libraries = libraries;
    }

    /** Puts a gesture at the end; {@link #writeNext()} has to be called once for each. */
    synchronized Gesture add(String caseFile, String label, CompletableFuture<List<MarkEdit>> edits) {
        Gesture gesture = new Gesture(++last, caseFile, label, edits);
        waiting.add(gesture);
        return gesture;
    }

    /** {@return the number of the last gesture that was written or refused} */
    long written() {
        return written;
    }

    /** Writes the gesture that waits longest. Calls of several threads wait for each other. */
    Outcome writeNext() {
        synchronized (writing) {
            Gesture gesture = waiting.remove();
            boolean recorded = write(gesture);
            written = gesture.number();
            return new Outcome(gesture, recorded);
        }
    }

    private boolean write(Gesture gesture) {
        try {
            Library library = libraries.current()
                    .orElseThrow(() -> new LibraryException(Messages.libraryClosed));
            gesture.back().complete(marks.apply(library, gesture.edits().join()));
            return true;
        } catch (CompletionException e) {
            // It was to take back something that was not recorded itself, which has been told.
            gesture.back().completeExceptionally(e);
            return false;
        } catch (RefusedException | LibraryException | RuntimeException e) {
            gesture.back().completeExceptionally(e);
            Problems.show(NLS.bind(Messages.notRecorded, gesture.label()), String.valueOf(e.getMessage()),
                    Messages.notRecordedSafe, Messages.notRecordedTodo, e);
            return false;
        }
    }

    /** What became of a gesture. */
    record Outcome(Gesture gesture, boolean recorded) {
    }
}
