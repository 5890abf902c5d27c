package org.assize.internal.ui.check.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.assize.check.run.CheckSelection;
import org.assize.check.run.CheckSelection.Redo;
import org.assize.check.run.CheckService;
import org.assize.internal.ui.check.Messages;
import org.assize.internal.ui.check.run.Demands.Demand;
import org.assize.internal.ui.check.run.Demands.Progress;
import org.assize.model.review.Review;
import org.assize.records.Library;
import org.assize.records.LibraryChange;
import org.assize.records.event.CaseFileRegistered;
import org.assize.records.event.DocumentReplaced;
import org.assize.records.event.DocumentsAdded;
import org.assize.records.event.DomainEvent;
import org.assize.ui.Problems;
import org.assize.ui.Topics;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;
import org.osgi.service.event.EventHandler;
import org.osgi.service.event.propertytypes.EventTopics;

/**
 * Lets the checks look at case files in the background, one at a time and at the lowest priority: the one whose review
 * was opened last before all others, those that come in when nothing else is wanted. Tells the workbench when what they
 * propose changes. Any thread.
 */
@Component(service = {CheckKeeper.class, EventHandler.class})
@EventTopics({Topics.LIBRARY_OPENED, Topics.LIBRARY_CLOSED, Topics.LIBRARY_CHANGED, Topics.OPEN_REVIEW})
public final class CheckKeeper implements EventHandler {

    /** Imports arrive in many batches, and the index comes first. */
    private static final long GATHER_MILLIS = 3_000;

    private final CheckService checks;
    private final EventAdmin events;
    private final Demands demands = new Demands();
    private final Job job = new CheckJob();
    private final Runnable subscription;
    private volatile @Nullable Library library;

    /** Runs nothing until a library is opened. */
    @Activate
    public CheckKeeper(@Reference CheckService checks, @Reference EventAdmin events) {
        this.checks = checks;
        this.events = events;
        subscription = checks.subscribe(change -> tell(change.caseFiles()));
    }

    /** Runs checks on case files before anything else. */
    public void run(List<String> caseFiles, Redo redo) {
        demands.first(caseFiles, redo);
        tell(Set.copyOf(caseFiles));
        job.schedule();
    }

    /** {@return whether the checks look at a case file, or will without being asked again} */
    public boolean isWanted(String caseFile) {
        return demands.has(caseFile);
    }

    @Override
    public void handleEvent(Event event) {
        Object data = event.getProperty(IEventBroker.DATA);
        switch (event.getTopic()) {
            case Topics.LIBRARY_OPENED -> open((Library) data);
            case Topics.LIBRARY_CLOSED -> close((Path) data);
            case Topics.OPEN_REVIEW -> opened((String) data);
            default -> changed((LibraryChange) data);
        }
    }

    private synchronized void open(Library opened) {
        stop();
        library = opened;
    }

    private synchronized void close(Path root) {
        Library open = library;
        if (open != null && open.layout().root().equals(root)) {
            stop();
            library = null;
        }
    }

    private void stop() {
        demands.clear();
        job.cancel();
    }

    @Deactivate
    synchronized void release() {
        subscription.run();
        stop();
        library = null;
    }

    private void opened(String review) {
        Library open = library;
        if (open != null) {
            Optional<String> caseFile = open.read(state -> state.review(review).map(Review::getCaseFile));
            caseFile.ifPresent(number -> run(List.of(number), Redo.NOTHING));
        }
    }

    private void changed(LibraryChange change) {
        List<String> concerned = change.events().stream().flatMap(e -> caseFile(e).stream()).distinct().toList();
        if (!concerned.isEmpty()) {
            demands.last(concerned);
            job.schedule(GATHER_MILLIS);
        }
    }

    private static Optional<String> caseFile(DomainEvent event) {
        return switch (event) {
            case CaseFileRegistered e -> Optional.of(e.caseFile().number());
            case DocumentsAdded e -> Optional.of(e.caseFile());
            case DocumentReplaced e -> Optional.of(e.caseFile());
            default -> Optional.empty();
        };
    }

    private void tell(Set<String> caseFiles) {
        post(Topics.PROPOSALS_CHANGED, caseFiles);
    }

    private void post(String topic, Object data) {
        events.postEvent(new Event(topic, Map.of(IEventBroker.DATA, data)));
    }

    /** One case file at a time, until nothing is wanted any more. */
    private final class CheckJob extends Job {

        CheckJob() {
            super(Messages.jobName);
            setPriority(DECORATE);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            SubMonitor progress = SubMonitor.convert(monitor, Messages.jobName, demands.progress().all());
            Optional<Demand> next = demands.next();
            while (next.isPresent() && !progress.isCanceled()) {
                Library open = library;
                if (open == null) {
                    break;
                }
                state(demands.progress());
                progress.subTask(next.get().caseFile());
                run(open, next.get(), progress.split(1, SubMonitor.SUPPRESS_ISCANCELED));
                next = demands.next();
                progress.setWorkRemaining(Math.max(1, demands.progress().all() - demands.progress().done()));
            }
            return finish(progress.isCanceled());
        }

        private void run(Library open, Demand demand, IProgressMonitor monitor) {
            try {
                checks.run(open, List.of(demand.caseFile()), new CheckSelection(Set.of(), demand.redo()), monitor);
            } catch (IOException e) {
                // A library that was closed meanwhile concerns nobody any more.
                if (open == library) {
                    Problems.show(NLS.bind(Messages.runFailed, demand.caseFile()), e.getMessage(), Messages.runKept,
                            "", e);
                }
            }
            tell(Set.of(demand.caseFile()));
        }

        /** Who cancels wants none of what is waiting either; it is run when it is looked at. */
        private IStatus finish(boolean cancelled) {
            if (cancelled) {
                demands.clear();
                tell(Set.of());
            }
            post(Topics.CHECKS_STATE, "");
            return cancelled ? Status.CANCEL_STATUS : Status.OK_STATUS;
        }

        private void state(Progress progress) {
            post(Topics.CHECKS_STATE, NLS.bind(Messages.stateRunning, progress.done() + 1, progress.all()));
        }
    }
}
