package org.assize.internal.ui.document.marklist;

import java.util.List;
import java.util.stream.Collectors;

import org.assize.ui.Parts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** The selected mark in full: its text, what was said about it, the answers that rest on it; a field to reply. */
final class DetailPane {

    private final Composite area;
    private final Text words;
    private final Link answers;
    private final Composite answering;
    private final Text reply;
    private final Button settle;
    private final Listener listener;
    private @Nullable MarkRow shown;

    /** Hears what the user does. */
    interface Listener {

        void reply(MarkRow row, String text);

        void settle(MarkRow row);

        void answer(MarkRow row, AnswerLine answer);
    }

    DetailPane(Composite parent, Listener listener) {
        this.listener = listener;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(4, 4).applyTo(area);
        words = Parts.name(new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER),
                "marks.words");
        GridDataFactory.fillDefaults().grab(true, true).hint(80, 40).applyTo(words);
        answers = Parts.name(new Link(area, SWT.WRAP), "marks.answers");
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(answers);
        answers.addListener(SWT.Selection, e -> open(e.text));
        answering = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(answering);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(answering);
        reply = Parts.name(new Text(answering, SWT.BORDER), "marks.reply");
        reply.setMessage(Messages.replyMessage);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(reply);
        reply.addListener(SWT.DefaultSelection, e -> reply());
        settle = Parts.name(new Button(answering, SWT.PUSH), "marks.settle");
        settle.addListener(SWT.Selection, e -> settle());
        show(List.of());
    }

    Control control() {
        return area;
    }

    /** {@return the field, which takes letters for itself} */
    Text replyField() {
        return reply;
    }

    /** Shows a mark, or how many are selected. */
    void show(List<MarkRow> selected) {
        MarkRow row = selected.size() == 1 ? selected.getFirst() : null;
        if (row == null || shown == null || !row.id().equals(shown.id())) {
            reply.setText("");
        }
        shown = row;
        String text = row == null ? MarkText.several(selected) : MarkText.full(row);
        if (!text.equals(words.getText())) {
            words.setText(text);
        }
        String links = row == null ? "" : links(row);
        answers.setText(links);
        hide(answers, links.isEmpty());
        hide(answering, row == null || !row.isRecorded());
        settle.setText(row != null && row.isResolved() ? Messages.reopen : Messages.resolve);
        area.layout(true, true);
    }

    private static String links(MarkRow row) {
        return row.answers().isEmpty() ? "" : Messages.answersLine + row.answers().stream()
                .map(line -> "<a>" + line.label() + "</a>").collect(Collectors.joining(Messages.tagSeparator));
    }

    private static void hide(Control control, boolean hidden) {
        control.setVisible(!hidden);
        ((GridData) control.getLayoutData()).exclude = hidden;
    }

    private void open(String label) {
        MarkRow row = shown;
        if (row != null) {
            row.answers().stream().filter(line -> line.label().equals(label)).findFirst()
                    .ifPresent(line -> listener.answer(row, line));
        }
    }

    private void reply() {
        MarkRow row = shown;
        if (row != null && !reply.getText().isBlank()) {
            listener.reply(row, reply.getText());
            reply.setText("");
        }
    }

    private void settle() {
        if (shown != null) {
            listener.settle(shown);
        }
    }
}
