package org.assize.internal.ui.document.marklist;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.assize.annotation.anchor.AnchorCheck;
import org.assize.internal.ui.document.OpenDocument;
import org.assize.internal.ui.document.mark.MarkOperations;
import org.assize.internal.ui.document.mark.MarkOperations.Following;
import org.assize.ui.Background;
import org.assize.ui.LibrarySession;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/** Follows the marks of what is being read and arranges them in the background. UI thread only. */
final class MarkList {

    private final LibrarySession libraries;
    private final MarkOperations operations;
    private final ForeignReader foreign;
    private final PlaceChecker places;
    private final Job arranging;
    private volatile Request request = Request.NONE;
    private @Nullable Following following;

    /**
     * Follows nothing yet.
     *
     * @param receiver takes what the list shows whenever it changes
     */
    MarkList(Display display, LibrarySession libraries, MarkOperations operations, AnchorCheck check,
            Consumer<Arranged> receiver) {
        this.libraries = libraries;
        this.operations = operations;
        foreign = new ForeignReader(task -> {
            if (!display.isDisposed()) {
                display.asyncExec(task);
            }
        }, read -> change(now -> now.withForeign(read)));
        places = new PlaceChecker(display, libraries, check, report -> change(now -> now.with(report)));
        arranging = Background.refresh(display, monitor -> arrange(), receiver);
    }

    private Arranged arrange() {
        Request now = request;
        return libraries.current().filter(library -> !now.subject().isNone()).map(now::arrange)
                .orElse(Arranged.NOTHING);
    }

    private void change(UnaryOperator<Request> change) {
        request = change.apply(request);
        arranging.schedule();
    }

    /** {@return what the list is asked to show} */
    Request request() {
        return request;
    }

    /** Follows the document being read. */
    void read(OpenDocument open) {
        String caseFile = open.document().caseFile();
        String path = open.document().path();
        if (!caseFile.equals(request.subject().caseFile())) {
            follow(caseFile);
        }
        if (!path.equals(request.subject().document())) {
            change(now -> now.with(new Subject(caseFile, path, now.subject().whole())).withForeign(List.of()));
        }
        foreign.read(open);
        places.check(caseFile, request.marks());
    }

    private void follow(String caseFile) {
        stop();
        following = operations.follow(caseFile, marks -> {
            change(now -> now.withMarks(marks));
            places.check(caseFile, marks);
        });
    }

    /** Shows nothing, because nothing is being read. */
    void leave() {
        stop();
        foreign.cancel();
        change(now -> Request.NONE.with(now.filter()).with(now.grouping())
                .with(Subject.NONE.whole(now.subject().whole())));
    }

    private void stop() {
        if (following != null) {
            following.close();
            following = null;
        }
        places.forget();
        change(now -> now.withMarks(List.of()).withForeign(List.of()).with(Request.NO_PLACES));
    }

    /** Lists the marks of the whole case file, or of the document being read. */
    void whole(boolean all) {
        change(now -> now.with(now.subject().whole(all)));
    }

    void filter(ListFilter filter) {
        change(now -> now.with(filter));
    }

    void group(Grouping grouping) {
        change(now -> now.with(grouping));
    }

    void fold(String key, boolean folded) {
        Set<String> keys = new HashSet<>(request.folded());
        if (folded ? keys.add(key) : keys.remove(key)) {
            change(now -> now.with(keys));
        }
    }

    /** Ends following. */
    void close() {
        stop();
        foreign.cancel();
        arranging.cancel();
    }
}
