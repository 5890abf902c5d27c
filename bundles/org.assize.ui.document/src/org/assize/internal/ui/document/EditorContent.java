package org.assize.internal.ui.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.assize.document.DocumentService;
import org.assize.records.Library;
import org.assize.ui.Background;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;

/**
 * What an editor shows below its bars: the pages of its document once they are open, or why there are none. What is to
 * be done with the document waits until then. UI thread only.
 */
final class EditorContent {

    private final DocumentEditor editor;
    private final List<Consumer<DocumentPane>> whenOpened = new ArrayList<>();
    private Composite area;
    private CaseDocuments documents;
    private @Nullable DocumentPane pane;

    /** Has no control yet; what is to be done with the document may be said already. */
    EditorContent(DocumentEditor editor) {
        this.editor = editor;
        documents = new CaseDocuments(editor.input().caseFile(), List.of());
    }

    /** Makes the control, in which nothing is shown yet. */
    void create(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    }

    Composite area() {
        return area;
    }

    /** {@return the open document; empty while it is being opened or if it cannot be} */
    Optional<DocumentPane> pane() {
        return Optional.ofNullable(pane);
    }

    /** {@return the documents of the case file; empty while the document is being opened} */
    CaseDocuments documents() {
        return documents;
    }

    /** Opens the document, again if it is open. */
    void open(@Nullable Library library, DocumentService service) {
        DocumentInput input = editor.input();
        Background.run(NLS.bind(Messages.opening, input.path()), area.getDisplay(),
                (IProgressMonitor monitor) -> OpenedPages.open(library, service, input), this::opened);
    }

    /** Does something with the document as soon as it is open. */
    void later(Consumer<DocumentPane> action) {
        if (pane != null) {
            action.accept(pane);
        } else {
            whenOpened.add(action);
        }
    }

    private void opened(OpenedPages result) {
        if (area.isDisposed()) {
            if (result.session() != null) {
                result.session().close();
            }
            return;
        }
        documents = result.documents();
        pane = null;
        editor.leaving();
        for (Control old : area.getChildren()) {
            old.dispose();
        }
        if (result.document() != null && result.session() != null) {
            show(result);
        } else {
            RefusalCard.show(area, editor.input(), result.reason(), editor::open);
        }
        editor.settled(result);
        area.layout(true);
        if (editor.getSite().getPage().getActivePart() == editor) {
            focus();
        }
    }

    private void show(OpenedPages result) {
        DocumentPane next = new DocumentPane(area, result.document(), result.session(), editor::say, editor);
        pane = next;
        editor.entering(next);
        List<Consumer<DocumentPane>> actions = List.copyOf(whenOpened);
        whenOpened.clear();
        area.layout(true);
        actions.forEach(action -> action.accept(next));
        editor.entered(next, result);
        Background.read(area.getDisplay(), monitor -> OriginalCheck.isUnchanged(next.document(), monitor),
                unchanged -> {
                    if (!unchanged) {
                        next.warn(Messages.originalChanged);
                    }
                });
    }

    /** Gives the keyboard to the pages. */
    void focus() {
        if (pane != null) {
            pane.canvas().control().setFocus();
        } else if (!area.isDisposed()) {
            area.setFocus();
        }
    }
}
