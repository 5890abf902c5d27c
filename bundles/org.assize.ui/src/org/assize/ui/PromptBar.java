package org.assize.ui;

import java.util.List;
import java.util.function.Consumer;

import org.assize.internal.ui.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a line of text, or for a yes, in place. Enter answers, Escape leaves everything as it was. It takes no room
 * while it asks for nothing. UI thread only.
 */
public final class PromptBar {

    private final Composite bar;
    private final Label question;
    private final Text text;
    private final Button yes;
    private final Button cancel;
    private final Runnable closed;
    private @Nullable Consumer<String> answer;
    private @Nullable PhraseCompletion completion;
    private boolean optional;

    /**
     * Asks for nothing yet.
     *
     * @param parent has a grid layout
     * @param id     begins the ids of its widgets
     * @param closed called before it closes; should give the focus to another control
     */
    public PromptBar(Composite parent, String id, Runnable closed) {
        this.closed = closed;
        bar = Parts.name(new Composite(parent, SWT.BORDER), id + ".prompt");
        GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 4).applyTo(bar);
        question = new Label(bar, SWT.WRAP);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(question);
        text = Parts.name(new Text(bar, SWT.BORDER), id + ".prompt.text");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        yes = button(Messages.promptOk, id + ".confirm", this::commit);
        cancel = button(Messages.promptCancel, id + ".cancel", this::close);
        text.addListener(SWT.DefaultSelection, e -> commit());
        text.addListener(SWT.Modify, e -> yes.setEnabled(acceptable()));
        for (Control control : controls()) {
            control.addListener(SWT.Traverse, e -> {
                if (e.detail == SWT.TRAVERSE_ESCAPE && !isChoosing()) {
                    e.doit = false;
                    close();
                }
            });
        }
        show(false);
    }

    private Button button(String label, String id, Runnable action) {
        Button button = Parts.name(new Button(bar, SWT.PUSH), id);
        button.setText(label);
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }

    /** What is written can be completed with phrases from now on. */
    public void complete(Phrases phrases) {
        completion = new PhraseCompletion(text, phrases);
    }

    private boolean isChoosing() {
        return completion != null && completion.isChoosing();
    }

    /** {@return what takes keys for itself} Keys that are plain letters have to be off while one of these has focus. */
    public List<Control> controls() {
        return List.of(text, yes, cancel);
    }

    /**
     * Asks for a text that must not be blank.
     *
     * @param then takes the text, stripped
     */
    public void ask(String what, String initial, Consumer<String> then) {
        open(what, initial, false, true, then);
    }

    /** Asks for a text that may be blank. */
    public void askOptional(String what, String initial, Consumer<String> then) {
        open(what, initial, true, true, then);
    }

    /** Asks for a yes. */
    public void confirm(String what, Runnable then) {
        open(what, "", true, false, ignored -> then.run());
    }

    private void open(String what, String initial, boolean blankAllowed, boolean field, Consumer<String> then) {
        answer = then;
        optional = blankAllowed;
        question.setText(what.replace("&", "&&"));
        text.setText(initial);
        text.setVisible(field);
        yes.setEnabled(acceptable());
        show(true);
        if (field) {
            text.setFocus();
            text.selectAll();
        } else {
            yes.setFocus();
        }
    }

    private boolean acceptable() {
        return optional || !text.getText().isBlank();
    }

    private void commit() {
        Consumer<String> then = answer;
        if (then != null && acceptable() && !isChoosing()) {
            String given = text.getText().strip();
            close();
            then.accept(given);
        }
    }

    private void close() {
        answer = null;
        // The focus must leave before the bar goes, or it is lost with the bar.
        closed.run();
        show(false);
    }

    /** Closes the bar, if it is open, without an answer. */
    public void cancel() {
        if (answer != null) {
            close();
        }
    }

    private void show(boolean visible) {
        GridDataFactory.fillDefaults().grab(true, false).exclude(!visible).applyTo(bar);
        bar.setVisible(visible);
        bar.getParent().layout(true);
    }
}
