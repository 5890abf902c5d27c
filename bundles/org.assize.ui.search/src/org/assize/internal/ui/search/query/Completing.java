package org.assize.internal.ui.search.query;

import java.util.List;
import java.util.function.BiFunction;

import org.assize.search.Completion;
import org.assize.ui.Background;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * Proposes how to go on with a query: with Ctrl+Space anywhere, and by itself behind a field. The values are read in
 * the background; the list opens when they are there, unless somebody has typed on.
 */
final class Completing {

    private static final int PAUSE_MILLIS = 120;
    private static final Point SIZE = new Point(360, 200);

    private final Text field;
    private final BiFunction<String, Integer, List<Completion>> source;
    private final Popup popup;
    private final Runnable pauseEnded = () -> ask(false);
    private Answer answer = new Answer("", 0, List.of());
    private boolean accepting;

    /** Proposals for a query and a place in it. */
    private record Answer(String query, int caret, List<Completion> completions) {

        boolean fits(String text, int position) {
            return query.equals(text) && caret == position;
        }

        IContentProposal[] proposals() {
            return completions.stream().map(Proposal::new).toArray(IContentProposal[]::new);
        }
    }

    /** A proposal that knows what it replaces. */
    private static final class Proposal extends ContentProposal {

        private final Completion completion;

        Proposal(Completion completion) {
            super(completion.text(), completion.label(), null);
            this.completion = completion;
        }
    }

    /** The list can only be opened from within. */
    private static final class Popup extends ContentProposalAdapter {

        Popup(Text field, IContentProposalProvider provider) {
            super(field, new TextContentAdapter(), provider, null, null);
            setProposalAcceptanceStyle(PROPOSAL_IGNORE);
            setFilterStyle(FILTER_NONE);
            setPopupSize(SIZE);
            setPropagateKeys(true);
        }

        void open() {
            openProposalPopup();
        }

        @Override
        public void closeProposalPopup() {
            super.closeProposalPopup();
        }
    }

    Completing(Text field, BiFunction<String, Integer, List<Completion>> source) {
        this.field = field;
        this.source = source;
        popup = new Popup(field, (text, position) -> answer.fits(text, position) ? answer.proposals()
                : new IContentProposal[0]);
        popup.addContentProposalListener(this::accept);
        field.addListener(SWT.Modify, e -> typed());
        field.addListener(SWT.KeyDown, this::pressed);
    }

    /** {@return whether the list is open, so that arrows and Enter belong to it} */
    boolean isOpen() {
        return popup.isProposalPopupOpen();
    }

    private void pressed(Event event) {
        if (event.character == ' ' && (event.stateMask & SWT.MODIFIER_MASK) == SWT.CTRL) {
            event.doit = false;
            ask(true);
        }
    }

    private void typed() {
        if (!accepting && QueryPlace.isBehindField(field.getText(), field.getCaretPosition())) {
            field.getDisplay().timerExec(PAUSE_MILLIS, pauseEnded);
        }
    }

    private void ask(boolean anywhere) {
        if (field.isDisposed() || !field.isFocusControl()) {
            return;
        }
        String text = field.getText();
        int caret = field.getCaretPosition();
        if (anywhere || QueryPlace.isBehindField(text, caret)) {
            Background.read(field.getDisplay(), monitor -> new Answer(text, caret, source.apply(text, caret)),
                    this::open);
        }
    }

    private void open(Answer found) {
        if (field.isDisposed() || !found.fits(field.getText(), field.getCaretPosition())) {
            return;
        }
        answer = found;
        popup.closeProposalPopup();
        if (!found.completions().isEmpty()) {
            popup.open();
        }
    }

    private void accept(IContentProposal chosen) {
        Completion completion = ((Proposal) chosen).completion;
        String text = field.getText();
        int to = Math.min(completion.to(), text.length());
        accepting = true;
        field.setText(text.substring(0, completion.from()) + completion.text() + text.substring(to));
        field.setSelection(completion.from() + completion.text().length());
        accepting = false;
        if (completion.text().endsWith(":") || completion.text().endsWith("：")) {
            typed(); // a field; now its values
        }
    }
}
