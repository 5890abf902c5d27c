package org.assize.internal.ui.document;

import java.nio.file.Path;
import java.util.List;

import org.assize.internal.ui.document.evidence.EvidencePlace;
import org.assize.records.Library;
import org.assize.records.LibraryChange;
import org.assize.ui.Background;
import org.assize.ui.LibrarySession;
import org.assize.ui.Parts;
import org.assize.ui.Topics;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

import jakarta.inject.Inject;

/** Watches for an editor what happens around it: the library changes or closes, the tab is hidden or shown. */
final class EditorWatch implements IPartListener2 {

    private final DocumentEditor editor;
    private final IWorkbenchPage page;
    private final Job evidence;

    EditorWatch(DocumentEditor editor, LibrarySession libraries) {
        this.editor = editor;
        page = editor.getSite().getPage();
        DocumentInput input = editor.input();
        evidence = Background.refresh(editor.getSite().getShell().getDisplay(),
                monitor -> libraries.current().map(library -> read(library, input)).orElse(List.of()),
                places -> editor.pane().ifPresent(pane -> pane.evidence().show(places)));
        page.addPartListener(this);
        Parts.inject(this, editor.getSite());
    }

    /** Reads the evidence of the reviews again, soon. */
    void refreshEvidence() {
        evidence.schedule();
    }

    /** {@return whether the editor's tab is in front} */
    boolean isInFront() {
        return page.isPartVisible(editor);
    }

    void close() {
        evidence.cancel();
        page.removePartListener(this);
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Topics.LIBRARY_CHANGED) LibraryChange change) {
        if (editor.pane().isPresent()) {
            refreshEvidence();
        }
    }

    @Inject
    @Optional
    void closed(@UIEventTopic(Topics.LIBRARY_CLOSED) Path library) {
        page.closeEditor(editor, false);
    }

    @Override
    public void partVisible(IWorkbenchPartReference part) {
        if (part.getPart(false) == editor) {
            editor.pane().ifPresent(pane -> pane.canvas().shown());
            editor.tellPage();
        }
    }

    @Override
    public void partHidden(IWorkbenchPartReference part) {
        if (part.getPart(false) == editor) {
            editor.pane().ifPresent(pane -> pane.canvas().hidden());
        }
    }

    private static List<EvidencePlace> read(Library library, DocumentInput input) {
        return EvidencePlace.read(library, input.caseFile(), input.path());
    }
}
