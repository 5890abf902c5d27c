package org.assize.internal.ui.check;

import java.util.Set;

import jakarta.inject.Inject;

import org.assize.ui.CaseFileElement;
import org.assize.ui.EmptyNote;
import org.assize.ui.LibrarySession;
import org.assize.ui.PageTarget;
import org.assize.ui.Parts;
import org.assize.ui.Topics;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

/**
 * A view of what checks know of the case file at hand: it follows what is reviewed, read and selected, and is read
 * again when something was found or decided. While there is nothing to show a note stands in its place.
 */
public abstract class CaseFileView extends ViewPart {

    @Inject
    private LibrarySession session;

    @Inject
    private IEventBroker broker;

    private @Nullable CaseFileAtHand atHand;
    private @Nullable EmptyNote note;

    @Override
    public final void init(IViewSite site) throws PartInitException {
        super.init(site);
        Parts.inject(this, site);
    }

    @Override
    public final void createPartControl(Composite parent) {
        note = new EmptyNote(parent, getSite().getWorkbenchWindow());
        createContent(note.parent());
        atHand = new CaseFileAtHand(parent.getDisplay(), session, this::turnTo);
        atHand.follow(getViewSite());
        reload();
    }

    /** Makes what is shown when there is something to show. */
    protected abstract void createContent(Composite parent);

    /** {@return the control of what is shown} */
    protected abstract @Nullable Control content();

    /** Puts the focus into what is shown. */
    protected abstract void focusContent();

    /** Another case file is at hand, or none if the number is empty. */
    protected abstract void turnTo(String caseFile);

    /** Reads the case file at hand again. */
    protected abstract void reload();

    /** A review was opened; its case file comes to hand by itself. */
    protected void opened(String review) {
        // of interest to who decides
    }

    /** A page is read; its case file comes to hand by itself. */
    protected void reading(PageTarget page) {
        // of interest to who shows places
    }

    /** {@return the libraries that are open} */
    protected final LibrarySession session() {
        return session;
    }

    /** {@return the number of the case file at hand; empty if there is none} */
    protected final String caseFile() {
        return atHand == null ? "" : atHand.number();
    }

    /** {@return what stands in place of the content while there is none} */
    protected final EmptyNote note() {
        if (note == null) {
            throw new IllegalStateException("the view has not been made yet");
        }
        return note;
    }

    /** Shows the content in place of the note; who has come to the view already can use its keys at once. */
    protected final void showContent() {
        Control content = content();
        if (content != null && !content.isVisible()) {
            note().showView(content);
            if (getSite().getPage().getActivePart() == this) {
                focusContent();
            }
        }
    }

    /** Has a page read, at a place. */
    protected final void read(PageTarget page) {
        broker.post(Topics.SHOW_PAGE, page);
    }

    /** {@return whether the view has been made and not been closed} */
    protected final boolean isUsable() {
        Control content = content();
        return atHand != null && content != null && !content.isDisposed();
    }

    @Override
    public final void dispose() {
        if (atHand != null) {
            atHand.leave(getViewSite());
        }
        super.dispose();
    }

    /** {@return the case file that is shown, for commands} */
    @Override
    public final <T> @Nullable T getAdapter(Class<T> adapter) {
        return atHand == null || adapter != CaseFileElement.class ? super.getAdapter(adapter)
                : adapter.cast(atHand.element());
    }

    @Override
    public final void setFocus() {
        Control content = content();
        if (content != null && content.isVisible()) {
            focusContent();
        } else {
            note().parent().setFocus();
        }
    }

    @Inject
    @Optional
    void onReview(@UIEventTopic(Topics.OPEN_REVIEW) String review) {
        if (isUsable()) {
            opened(review);
            atHand.review(review);
        }
    }

    @Inject
    @Optional
    void onPage(@UIEventTopic(Topics.PAGE_SHOWN) PageTarget page) {
        if (isUsable()) {
            atHand.want(page.caseFile());
            reading(page);
        }
    }

    @Inject
    @Optional
    void onProposals(@UIEventTopic(Topics.PROPOSALS_CHANGED) Set<?> caseFiles) {
        if (isUsable() && (caseFiles.isEmpty() || caseFiles.contains(caseFile()))) {
            reload();
        }
    }

    @Inject
    @Optional
    void onChange(@UIEventTopic(Topics.LIBRARY_CHANGED) Object change) {
        if (isUsable()) {
            reload();
        }
    }

    @Inject
    @Optional
    void onOpened(@UIEventTopic(Topics.LIBRARY_OPENED) Object library) {
        onClosed(library);
    }

    @Inject
    @Optional
    void onClosed(@UIEventTopic(Topics.LIBRARY_CLOSED) Object root) {
        if (isUsable()) {
            atHand.forget();
        }
    }
}
