package org.assize.internal.ui.document;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.assize.annotation.anchor.AnchorMatch;
import org.assize.annotation.anchor.Reanchoring;
import org.assize.annotation.anchor.SessionPages;
import org.assize.document.DocumentException;
import org.assize.internal.ui.document.text.MachineTextSession;
import org.assize.records.event.AnchorData;
import org.assize.ui.Background;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/** Finds places in an open document that were recorded in earlier versions of it. UI thread only. */
final class EarlierPlaces {

    private final Display display;
    private final CaseDocument document;
    private final MachineTextSession session;
    private @Nullable Job looking;

    EarlierPlaces(Display display, CaseDocument document, MachineTextSession session) {
        this.display = display;
        this.document = document;
        this.session = session;
    }

    /** {@return whether a place was recorded in another version than the open one} */
    boolean isEarlier(AnchorData place) {
        return !place.sha256().isEmpty() && !place.sha256().equals(document.sha256());
    }

    /**
     * Looks for a place in the background and no longer for the one before.
     *
     * @param receiver takes what was found, on the UI thread
     */
    void find(AnchorData place, Consumer<AnchorMatch> receiver) {
        stop();
        looking = Background.run(NLS.bind(Messages.placeLooking, document.title()), display,
                monitor -> find(place, monitor), receiver);
    }

    /** Looks no longer. */
    void stop() {
        if (looking != null) {
            looking.cancel();
        }
    }

    private AnchorMatch find(AnchorData place, IProgressMonitor monitor) throws DocumentException {
        try {
            return Reanchoring.find(place, List.of(), new SessionPages(document.sha256(), session,
                    page -> session.reading(page).isPresent(), monitor::isCanceled));
        } catch (CancellationException e) {
            throw new OperationCanceledException();
        }
    }
}
