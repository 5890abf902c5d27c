package org.assize.internal.ui.document;

import org.assize.document.DocumentService;
import org.assize.document.MediaTypes;
import org.assize.ui.Topics;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;
import org.osgi.service.event.propertytypes.EventTopics;

/** Gets ready for the first document as soon as a library is open and the workbench has had time to appear. */
@Component(service = EventHandler.class)
@EventTopics(Topics.LIBRARY_OPENED)
public final class ReadingPreparation implements EventHandler {

    private static final long DELAY_MILLIS = 1500;

    private final DocumentService documents;

    /** As a component. */
    @Activate
    public ReadingPreparation(@Reference DocumentService documents) {
        this.documents = documents;
    }

    @Override
    public void handleEvent(Event event) {
        Job job = Job.createSystem("preparing to read", (ICoreRunnable) monitor -> documents.warmUp(MediaTypes.PDF));
        job.setPriority(Job.DECORATE);
        job.schedule(DELAY_MILLIS);
    }
}
