package org.assize.internal.ui.document.mark;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.assize.annotation.MarkEdit;
import org.assize.annotation.MarkService;
import org.assize.annotation.MarkSnapshot;
import org.assize.records.LibraryChange;
import org.assize.ui.Background;
import org.assize.ui.ItemTarget;
import org.assize.ui.LibrarySession;
import org.assize.ui.Problems;
import org.assize.ui.Topics;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;
import org.osgi.service.event.propertytypes.EventTopics;

/**
 * Changes marks on behalf of the person at the screen. What is done shows at once wherever marks are followed, is
 * written in the background in the order in which it was done, and can be undone and redone for as long as the library
 * is open. Should it not be recorded, it disappears again and the reason is told. UI thread only, and nothing here
 * waits for the disk.
 */
@Component(service = {MarkOperations.class, EventHandler.class})
@EventTopics({Topics.LIBRARY_CHANGED, Topics.LIBRARY_CLOSED, Topics.CURRENT_ITEM})
public final class MarkOperations implements EventHandler {

    private final MarkService service;
    private final LibrarySession libraries;
    private final MarkQueue queue;
    private final List<FollowedMarks> followed = new CopyOnWriteArrayList<>();
    private final Set<String> used = ConcurrentHashMap.newKeySet();
    private volatile @Nullable ItemTarget item;

    @Activate
    public MarkOperations(@Reference MarkService service, @Reference LibrarySession libraries) {
        this.service = service;
        this.libraries = libraries;
        queue = new MarkQueue(service, libraries);
    }

    /**
     * Does something that can be undone as one.
     *
     * @param caseFile number of the case file whose marks these are
     * @param label    what it is called when it is to be undone, localized
     */
    public void execute(String caseFile, List<? extends MarkEdit> edits, String label) {
        MarkOperation operation = operation(caseFile, edits, label);
        perform(operation);
        dropIfRefused(operation);
    }

    /**
     * Does something that is taken back by given edits. So what was written as a draft before is taken back with it.
     *
     * @param back in the order in which they must be applied
     */
    public void execute(String caseFile, List<? extends MarkEdit> edits, List<? extends MarkEdit> back, String label) {
        MarkOperation operation = operation(caseFile, edits, label);
        perform(operation);
        operation.setBack(back);
        dropIfRefused(operation);
    }

    /** Records something that is not finished yet and will be superseded. It cannot be undone by itself. */
    public void draft(String caseFile, List<? extends MarkEdit> edits, String label) {
        enqueue(caseFile, label, CompletableFuture.completedFuture(List.copyOf(edits)));
    }

    /** {@return what would be undone next, localized; empty if nothing} */
    public Optional<String> undoable(String caseFile) {
        return Optional.ofNullable(history().getUndoOperation(new CaseFileUndo(caseFile)))
                .map(IUndoableOperation::getLabel);
    }

    /** {@return what would be redone next, localized; empty if nothing} */
    public Optional<String> redoable(String caseFile) {
        return Optional.ofNullable(history().getRedoOperation(new CaseFileUndo(caseFile)))
                .map(IUndoableOperation::getLabel);
    }

    /** Takes back what was done last to the marks of a case file. */
    public void undo(String caseFile) {
        try {
            history().undo(new CaseFileUndo(caseFile), null, null);
        } catch (ExecutionException e) {
            Problems.show(Messages.undoFailed, e);
        }
    }

    /** Does again what was taken back last. */
    public void redo(String caseFile) {
        try {
            history().redo(new CaseFileUndo(caseFile), null, null);
        } catch (ExecutionException e) {
            Problems.show(Messages.undoFailed, e);
        }
    }

    /**
     * Hands over the marks of a case file: soon, and again whenever they change or are about to. They are read in the
     * background; those being written are among them.
     *
     * @return ends this when closed
     */
    public Following follow(String caseFile, Consumer<List<MarkSnapshot>> receiver) {
        FollowedMarks marks = new FollowedMarks(caseFile, Display.getCurrent(), this::read, this::me, receiver);
        followed.add(marks);
        marks.refresh();
        return () -> {
            followed.remove(marks);
            marks.close();
        };
    }

    /** Marks that are followed until this is closed. */
    public interface Following extends AutoCloseable {

        @Override
        void close();
    }

    /** {@return whether a mark is of the reviewer who works with the open library} */
    public boolean isOwn(MarkSnapshot mark) {
        return mark.author().equals(me().id());
    }

    /** {@return the item of the checklist being worked at; empty before the first} */
    public Optional<ItemTarget> currentItem() {
        return Optional.ofNullable(item);
    }

    @Override
    public void handleEvent(Event event) {
        switch (event.getProperty(IEventBroker.DATA)) {
            case LibraryChange change -> followed.forEach(marks -> marks.changed(change));
            case ItemTarget current -> item = current;
            case null, default -> closed();
        }
    }

    /** What was done in a library that is closed cannot be undone any more. */
    private void closed() {
        item = null;
        used.forEach(caseFile -> history().dispose(new CaseFileUndo(caseFile), true, true, false));
        used.clear();
    }

    private MarkOperation operation(String caseFile, List<? extends MarkEdit> edits, String label) {
        MarkOperation operation = new MarkOperation(label, edits, steps -> enqueue(caseFile, label, steps));
        operation.addContext(new CaseFileUndo(caseFile));
        used.add(caseFile);
        return operation;
    }

    private static void perform(MarkOperation operation) {
        try {
            history().execute(operation, null, null);
        } catch (ExecutionException e) {
            throw new IllegalStateException("queueing does not fail", e);
        }
    }

    private static void dropIfRefused(MarkOperation operation) {
        Display display = Display.getCurrent();
        operation.back().whenComplete((back, problem) -> {
            if (problem != null && !display.isDisposed()) {
                display.asyncExec(() -> history().replaceOperation(operation, new IUndoableOperation[0]));
            }
        });
    }

    private Gesture enqueue(String caseFile, String label, CompletableFuture<List<MarkEdit>> edits) {
        Gesture gesture = queue.add(caseFile, label, edits);
        followedOf(caseFile).forEach(marks -> marks.started(gesture));
        Background.read(Display.getCurrent(), monitor -> queue.writeNext(), this::finished);
        return gesture;
    }

    private void finished(MarkQueue.Outcome outcome) {
        followedOf(outcome.gesture().caseFile()).forEach(marks -> marks.finished(outcome));
    }

    private List<FollowedMarks> followedOf(String caseFile) {
        return followed.stream().filter(marks -> marks.caseFile().equals(caseFile)).toList();
    }

    private FollowedMarks.Reading read(String caseFile) {
        long written = queue.written();
        return new FollowedMarks.Reading(libraries.current().map(l -> service.marks(l, caseFile)).orElse(List.of()),
                written);
    }

    ExpectedMarks.Me me() {
        return libraries.current().map(l -> new ExpectedMarks.Me(l.reviewer().id(), l.reviewer().name()))
                .orElse(new ExpectedMarks.Me("", ""));
    }

    private static IOperationHistory history() {
        return OperationHistoryFactory.getOperationHistory();
    }
}
