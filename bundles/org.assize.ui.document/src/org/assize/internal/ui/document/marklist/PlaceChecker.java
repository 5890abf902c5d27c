package org.assize.internal.ui.document.marklist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.assize.annotation.MarkSnapshot;
import org.assize.annotation.anchor.AnchorMatch;
import org.assize.annotation.anchor.Reanchoring;
import org.assize.annotation.anchor.SessionPages;
import org.assize.document.DocumentException;
import org.assize.internal.ui.document.OpenDocument;
import org.assize.records.event.AnchorData;
import org.assize.ui.Background;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/**
 * Finds out, for the document being read, where marks stand that were made in another version of it. UI thread only; it
 * looks in the background.
 */
final class PlaceChecker {

    private final Display display;
    private final Consumer<Map<String, AnchorMatch>> receiver;
    private final Map<AnchorData, AnchorMatch> known = new HashMap<>();
    private @Nullable OpenDocument open;
    private @Nullable Job looking;

    /**
     * Knows nothing yet.
     *
     * @param receiver takes all that is known, by ids of marks
     */
    PlaceChecker(Display display, Consumer<Map<String, AnchorMatch>> receiver) {
        this.display = display;
        this.receiver = receiver;
    }

    /** Looks into another document for what was made in earlier versions of it. */
    void check(OpenDocument document, List<MarkSnapshot> marks) {
        open = document;
        check(marks);
    }

    /** Looks for marks that were not looked for yet. */
    void check(List<MarkSnapshot> marks) {
        OpenDocument here = open;
        if (here == null) {
            return;
        }
        List<MarkSnapshot> moved = marks.stream().filter(m -> isOfAnotherVersion(here, m)).toList();
        List<MarkSnapshot> unknown = moved.stream().filter(m -> !known.containsKey(m.data().anchor())).toList();
        if (!unknown.isEmpty()) {
            stop();
            looking = Background.run(Messages.lookingForPlaces, display, monitor -> look(here, unknown, monitor),
                    found -> {
                        known.putAll(found);
                        tell(marks);
                    });
        } else {
            tell(marks);
        }
    }

    private static boolean isOfAnotherVersion(OpenDocument here, MarkSnapshot mark) {
        return mark.data().document().equals(here.document().path())
                && !mark.data().anchor().sha256().equals(here.document().sha256());
    }

    private static Map<AnchorData, AnchorMatch> look(OpenDocument here, List<MarkSnapshot> marks,
            IProgressMonitor monitor) throws DocumentException {
        Reanchoring places = new Reanchoring(new SessionPages(here.document().sha256(), here.session(), page -> false,
                monitor::isCanceled));
        monitor.beginTask(Messages.lookingForPlaces, marks.size());
        Map<AnchorData, AnchorMatch> found = new HashMap<>();
        for (MarkSnapshot mark : marks) {
            found.put(mark.data().anchor(), places.find(mark.data().anchor(), mark.data().paths()));
            monitor.worked(1);
        }
        return found;
    }

    private void tell(List<MarkSnapshot> marks) {
        Map<String, AnchorMatch> matches = new HashMap<>();
        for (MarkSnapshot mark : marks) {
            AnchorMatch match = known.get(mark.data().anchor());
            if (match != null) {
                matches.put(mark.id(), match);
            }
        }
        receiver.accept(matches);
    }

    /** Forgets everything. */
    void forget() {
        stop();
        known.clear();
        open = null;
    }

    private void stop() {
        if (looking != null) {
            looking.cancel();
        }
    }
}
