package org.assize.internal.ui.document;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.assize.ui.Ids;
import org.assize.ui.Problems;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;

/** The document editors of the window. UI thread only. */
final class Editors {

    /** Whoever works there sends the reader to pages but goes on working there. */
    private static final Set<String> KEEP_FOCUS = Set.of(Ids.SHEET, Ids.SEARCH, Ids.UNSEARCHED, Ids.MARKS, Ids.PAGES,
            Ids.PROPOSALS, Ids.TIMELINE);

    /** Brings a document that is open to the front. */
    private static final int SAME = IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID;

    private Editors() {
    }

    /** {@return the document read last} */
    static Optional<DocumentEditor> current() {
        return page().map(IWorkbenchPage::getActiveEditor).filter(DocumentEditor.class::isInstance)
                .map(DocumentEditor.class::cast);
    }

    /** {@return a document of a case file that is open, the one being read before any other} */
    static Optional<DocumentInput> openOf(String caseFile) {
        return Stream.concat(current().map(DocumentEditor::input).stream(), inputs().stream())
                .filter(input -> input.caseFile().equals(caseFile)).findFirst();
    }

    /** Opens a document, or brings its tab to the front, and does something with it. */
    static void open(DocumentInput input, Consumer<DocumentEditor> then) {
        page().ifPresent(page -> open(page, input, takesFocus(page), SAME, then));
    }

    /** Opens a document in a tab of its own, also if it is open, and does something with it. */
    static void openAgain(DocumentInput input, Consumer<DocumentEditor> then) {
        page().ifPresent(page -> open(page, input, takesFocus(page), IWorkbenchPage.MATCH_NONE, then));
    }

    /** {@return whether a document is open} */
    static boolean isOpen(DocumentInput input) {
        return inputs().contains(input);
    }

    /** {@return the documents that are seen, side by side or in windows of their own} */
    static List<DocumentEditor> visible() {
        return opened().filter(editor -> editor.getSite().getPage().isPartVisible(editor)).toList();
    }

    /** Shows all documents on light or dark paper. */
    static void setDark(boolean dark) {
        opened().map(DocumentEditor::pane).flatMap(Optional::stream).map(DocumentPane::canvas).forEach(canvas -> {
            canvas.setDark(dark);
            ReadingHabits.remember(canvas);
        });
    }

    /** Opens documents in tabs that were restored before their library was there. */
    static void reopen() {
        opened().filter(editor -> editor.pane().isEmpty()).forEach(DocumentEditor::open);
    }

    /** Closes all documents. */
    static void closeAll() {
        page().ifPresent(page -> page.closeEditors(Arrays.stream(page.getEditorReferences())
                .filter(reference -> Ids.DOCUMENT.equals(reference.getId())).toArray(IEditorReference[]::new), false));
    }

    /** All documents that are open, except those in tabs nobody has looked at since the start. */
    private static Stream<DocumentEditor> opened() {
        return page().stream().flatMap(page -> Arrays.stream(page.getEditorReferences()))
                .map(reference -> reference.getEditor(false)).filter(DocumentEditor.class::isInstance)
                .map(DocumentEditor.class::cast);
    }

    private static boolean takesFocus(IWorkbenchPage page) {
        IWorkbenchPart active = page.getActivePart();
        return active == null || !KEEP_FOCUS.contains(active.getSite().getId());
    }

    /** Opens a document beside what is being worked at. */
    static void openBeside(DocumentInput input) {
        page().ifPresent(page -> open(page, input, false, SAME, editor -> { }));
    }

    private static void open(IWorkbenchPage page, DocumentInput input, boolean activate, int match,
            Consumer<DocumentEditor> then) {
        try {
            IEditorPart editor = page.openEditor(input, Ids.DOCUMENT, activate, match);
            if (editor instanceof DocumentEditor document) {
                then.accept(document);
            }
        } catch (PartInitException e) {
            Problems.show(input.getToolTipText(), e);
        }
    }

    private static List<DocumentInput> inputs() {
        return page().map(page -> Arrays.stream(page.getEditorReferences()).map(Editors::input)
                .filter(Objects::nonNull).toList()).orElse(List.of());
    }

    private static @Nullable DocumentInput input(IEditorReference reference) {
        try {
            return reference.getEditorInput() instanceof DocumentInput input ? input : null;
        } catch (PartInitException e) {
            // An editor of another room that cannot be restored is that room's to tell.
            return null;
        }
    }

    private static Optional<IWorkbenchPage> page() {
        IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchWindow[] all = PlatformUI.getWorkbench().getWorkbenchWindows();
        IWorkbenchWindow window = active == null && all.length > 0 ? all[0] : active;
        return Optional.ofNullable(window).map(IWorkbenchWindow::getActivePage);
    }
}
