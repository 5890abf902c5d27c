package org.assize.internal.ui.document;

import java.util.Optional;

import org.assize.model.review.Review;
import org.assize.records.Library;
import org.assize.ui.EvidenceTaken;
import org.assize.ui.LibrarySession;
import org.assize.ui.MarkTarget;
import org.assize.ui.PageTarget;
import org.assize.ui.Topics;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;
import org.osgi.service.event.propertytypes.EventTopics;

/** Opens documents when another room asks for a page or a review. */
@Component(service = EventHandler.class)
@EventTopics({Topics.SHOW_PAGE, Topics.SHOW_PAGE_IN_NEW_TAB, Topics.TAKE_EVIDENCE, Topics.EVIDENCE_TAKEN,
    Topics.OPEN_REVIEW, Topics.SHOW_MARK, Topics.LIBRARY_CLOSED})
public final class PageOpener implements EventHandler {

    private final LibrarySession session;
    private final ReadingHistory history;
    private final PassingTab passing = new PassingTab();

    @Activate
    public PageOpener(@Reference LibrarySession session, @Reference ReadingHistory history) {
        this.session = session;
        this.history = history;
    }

    @Override
    public void handleEvent(Event event) {
        Object data = event.getProperty(IEventBroker.DATA);
        if (data instanceof PageTarget target) {
            inUi(() -> show(event.getTopic(), target));
        } else if (data instanceof MarkTarget target) {
            inUi(() -> show(target));
        } else if (data instanceof EvidenceTaken taken) {
            inUi(() -> passing.keep(new DocumentInput(taken.caseFile(), taken.evidence().document())));
        } else if (data instanceof String review) {
            firstDocument(review).ifPresent(document -> inUi(() -> openFirst(document)));
        } else {
            inUi(history::clear);
        }
    }

    private void show(String topic, PageTarget target) {
        Editors.current().flatMap(DocumentEditor::place).ifPresent(history::leave);
        DocumentInput input = new DocumentInput(target.caseFile(), target.document());
        switch (topic) {
            case Topics.SHOW_PAGE_IN_NEW_TAB -> Editors.openAgain(input, editor -> editor.show(target));
            case Topics.TAKE_EVIDENCE -> Editors.open(input, editor -> editor.evidence().take(target));
            default -> {
                boolean walked = !target.query().isBlank() && !Editors.isOpen(input);
                Editors.open(input, editor -> {
                    editor.show(target);
                    if (walked) {
                        passing.replaceBy(editor);
                    }
                });
            }
        }
    }

    private static void show(MarkTarget target) {
        PageTarget place = target.place();
        // The mark shows where it stands; what is pointed to besides would stay when the mark is moved or taken away.
        Editors.open(new DocumentInput(place.caseFile(), place.document()),
                editor -> editor.marks().show(target.mark()));
    }

    private Optional<DocumentInput> firstDocument(String review) {
        Optional<Library> library = session.current();
        return library.flatMap(open -> open.read(state -> state.review(review)).map(Review::getCaseFile))
                .map(caseFile -> CaseDocuments.read(library.get(), caseFile))
                .filter(documents -> !documents.all().isEmpty())
                .map(documents -> new DocumentInput(documents.caseFile(), documents.all().getFirst().path()));
    }

    private static void openFirst(DocumentInput document) {
        Editors.openBeside(Editors.openOf(document.caseFile()).orElse(document));
    }

    private static void inUi(Runnable action) {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            if (!display.isDisposed()) {
                display.asyncExec(action);
            }
        }
    }
}
