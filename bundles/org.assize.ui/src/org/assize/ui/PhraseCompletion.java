package org.assize.ui;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Completes what is written into a field with phrases: Ctrl+Space lists those that fit. UI thread only. */
public final class PhraseCompletion {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 220;

    private final Phrases phrases;
    private final ContentProposalAdapter adapter;

    /** Completes in a field; reads the phrases again whenever the field gets the focus. */
    public PhraseCompletion(Text field, Phrases phrases) {
        this.phrases = phrases;
        adapter = new ContentProposalAdapter(field, new WholeLine(), this::proposals,
                KeyStroke.getInstance(SWT.CTRL, SWT.SPACE), null);
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_INSERT);
        adapter.setPopupSize(new Point(WIDTH, HEIGHT));
        field.addListener(SWT.FocusIn, e -> phrases.refresh());
    }

    /** {@return whether the list is open, which needs the keys now} */
    public boolean isChoosing() {
        return adapter.isProposalPopupOpen();
    }

    /** Phrases that contain what stands on the line before the cursor; if none does, all of them. */
    private IContentProposal[] proposals(String contents, int position) {
        String begun = line(contents, position);
        List<String> known = phrases.known();
        List<String> fitting = known.stream().filter(phrase -> goesOn(phrase, begun)).toList();
        return (fitting.isEmpty() ? known : fitting).stream().map(ContentProposal::new)
                .toArray(IContentProposal[]::new);
    }

    private static boolean goesOn(String phrase, String begun) {
        return phrase.toLowerCase(Locale.ROOT).contains(begun.toLowerCase(Locale.ROOT));
    }

    private static String line(String contents, int position) {
        int end = Math.min(position, contents.length());
        return contents.substring(contents.lastIndexOf('\n', end - 1) + 1, end).strip();
    }

    /** A phrase replaces the beginning of the line by which it was found, or follows what it has nothing to do with. */
    private static final class WholeLine extends TextContentAdapter {

        @Override
        public void insertControlContents(Control control, String phrase, int cursor) {
            Text field = (Text) control;
            int at = field.getCaretPosition();
            String before = field.getText().substring(0, Math.min(at, field.getCharCount()));
            field.setSelection(goesOn(phrase, line(before, at)) ? before.lastIndexOf('\n') + 1 : at, at);
            field.insert(phrase);
        }
    }
}
