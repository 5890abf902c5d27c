package org.assize.internal.ui.check;

import java.util.List;
import java.util.function.Consumer;

import org.assize.model.review.Review;
import org.assize.records.Library;
import org.assize.ui.Background;
import org.assize.ui.CaseFileElement;
import org.assize.ui.LibrarySession;
import org.assize.ui.PageTarget;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.jspecify.annotations.Nullable;

/**
 * Which case file the user is busy with: that of the review that was opened, the page that is read or the row that is
 * selected, whichever came last. UI thread only.
 */
public final class CaseFileAtHand {

    private final Display display;
    private final LibrarySession session;
    private final Consumer<String> changed;
    private final ISelectionListener listener = this::selected;
    private String number = "";

    /**
     * None yet.
     *
     * @param changed takes the number of the new one, or an empty text if there is none any more
     */
    public CaseFileAtHand(Display display, LibrarySession session, Consumer<String> changed) {
        this.display = display;
        this.session = session;
        this.changed = changed;
    }

    /** Turns to what is read now, and follows what is selected in the window until {@link #leave}. */
    public void follow(IViewSite site) {
        site.getPage().addPostSelectionListener(listener);
        PageTarget read = Adapters.adapt(site.getPage().getActiveEditor(), PageTarget.class);
        if (read != null) {
            want(read.caseFile());
        }
    }

    /** Follows no longer. */
    public void leave(IViewSite site) {
        site.getPage().removePostSelectionListener(listener);
    }

    private void selected(IWorkbenchPart part, @Nullable ISelection selection) {
        if (selection instanceof IStructuredSelection rows && rows.size() == 1) {
            CaseFileElement row = Adapters.adapt(rows.getFirstElement(), CaseFileElement.class);
            if (row != null && row.caseFiles().size() == 1) {
                want(row.caseFiles().getFirst());
            }
        }
    }

    /** {@return its number; empty for none} */
    public String number() {
        return number;
    }

    /** {@return it as something that commands can work on} */
    public CaseFileElement element() {
        return () -> number.isEmpty() ? List.of() : List.of(number);
    }

    /** Turns to the case file of a review. */
    public void review(String review) {
        session.current().ifPresent(
                library -> Background.read(display, monitor -> caseFile(library, review), this::want));
    }

    private static String caseFile(Library library, String review) {
        return library.read(state -> state.review(review).map(Review::getCaseFile).orElse(""));
    }

    /** Turns to a case file. */
    public void want(String caseFile) {
        if (!caseFile.isEmpty() && !caseFile.equals(number)) {
            number = caseFile;
            changed.accept(caseFile);
        }
    }

    /** Turns to none, since the library was closed or another opened. */
    public void forget() {
        number = "";
        changed.accept("");
    }
}
