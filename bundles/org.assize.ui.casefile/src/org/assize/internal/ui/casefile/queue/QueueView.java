package org.assize.internal.ui.casefile.queue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.assize.internal.ui.casefile.Messages;
import org.assize.internal.ui.casefile.tree.LazyTree;
import org.assize.internal.ui.casefile.tree.Node;
import org.assize.internal.ui.casefile.tree.Ranges;
import org.assize.records.Library;
import org.assize.records.LibraryChange;
import org.assize.review.ReviewService;
import org.assize.ui.Background;
import org.assize.ui.Commands;
import org.assize.ui.EmptyNote;
import org.assize.ui.EmptyNote.Offer;
import org.assize.ui.LibrarySession;
import org.assize.ui.Parts;
import org.assize.ui.Topics;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

import jakarta.inject.Inject;

/** The reviews assigned to me, with how far each is. */
public final class QueueView extends ViewPart {

    private static final long DELAY_MILLIS = 150;
    private static final int SIDE_WIDTH = 46;

    @Inject
    private LibrarySession session;
    @Inject
    private ReviewService reviews;
    @Inject
    private IEventBroker broker;

    private EmptyNote note;
    private LazyTree tree;
    private Job refresh;

    @Override
    public void init(IViewSite site) throws PartInitException {
        super.init(site);
        Parts.inject(this, site);
    }

    @Override
    public void createPartControl(Composite parent) {
        note = new EmptyNote(parent, getSite().getWorkbenchWindow());
        tree = new LazyTree(note.parent(), "queue.tree", new QueueLabels(), QueueLabels::side, SIDE_WIDTH);
        tree.viewer().addOpenListener(e -> tree.selected().ifPresent(this::open));
        getSite().setSelectionProvider(tree.viewer());
        refresh = Background.refresh(parent.getDisplay(), monitor -> session.current()
                .map(library -> new QueueReader(library, reviews).read()).orElse(List.of()), this::show);
        refresh.schedule();
    }

    private void show(List<QueueRound> rounds) {
        if (tree.viewer().getTree().isDisposed()) {
            return;
        }
        if (session.current().isEmpty()) {
            note.show(Messages.noLibrary, List.of(new Offer(Messages.offerOpen, Commands.OPEN_LIBRARY)));
        } else if (rounds.isEmpty()) {
            note.show(Messages.noReviews, List.of());
        } else {
            tree.show(LazyTree.root(rounds.size(), root -> nodes(root, rounds)),
                    node -> node.content() instanceof QueueRound round && round.current());
            note.showView(tree.control());
        }
    }

    private static List<Node> nodes(Node root, List<QueueRound> rounds) {
        List<Node> nodes = new ArrayList<>();
        for (QueueRound round : rounds) {
            nodes.add(new Node(round.id(), root, round, Ranges.count(round.entries().size()),
                    parent -> Ranges.children(parent, round.entries(), QueueEntry::caseFile,
                            (above, entry) -> Node.leaf(entry.review(), above, entry))));
        }
        return nodes;
    }

    private void open(Node node) {
        switch (node.content()) {
            case QueueEntry entry -> broker.post(Topics.OPEN_REVIEW, entry.review());
            case QueueRound round -> broker.post(Topics.OPEN_ROUND, round.id());
            default -> tree.viewer().setExpandedState(node, !tree.viewer().getExpandedState(node));
        }
    }

    @Inject
    @Optional
    void opened(@UIEventTopic(Topics.LIBRARY_OPENED) Library library) {
        schedule(0);
    }

    @Inject
    @Optional
    void closed(@UIEventTopic(Topics.LIBRARY_CLOSED) Path root) {
        schedule(0);
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Topics.LIBRARY_CHANGED) LibraryChange change) {
        schedule(DELAY_MILLIS);
    }

    private void schedule(long delayMillis) {
        if (refresh != null) {
            refresh.schedule(delayMillis);
        }
    }

    @Override
    public void setFocus() {
        tree.viewer().getTree().setFocus();
    }
}
