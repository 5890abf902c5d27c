package org.assize.ui.proposal;

import java.util.List;
import java.util.function.Consumer;

import org.assize.internal.ui.Messages;
import org.assize.ui.Parts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/**
 * Asks in place with which rule, how often and with what words a proposal is accepted. Enter answers, Escape leaves
 * everything as it was. It takes no room while it asks for nothing. UI thread only.
 */
public final class ChangeBar {

    private static final int MOST = 99;
    private static final int COLUMNS = 5;
    /** From this width on, in pixels, everything stands in one row: wide views are low. */
    private static final int WIDE = 520;

    private final Composite bar;
    private final Combo place;
    private final Spinner count;
    private final Text remark;
    private final Button yes;
    private final Button cancel;
    private final Runnable closed;
    private List<RulePlace> places = List.of();
    private @Nullable OfferedProposal asked;
    private @Nullable Consumer<ChangedAnswer> answer;

    /**
     * Asks for nothing yet.
     *
     * @param parent has a grid layout
     * @param id     begins the ids of its widgets
     * @param closed called before it closes; should give the focus to another control
     */
    public ChangeBar(Composite parent, String id, Runnable closed) {
        this.closed = closed;
        bar = Parts.name(new Composite(parent, SWT.BORDER), id + ".change");
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(6, 4).applyTo(bar);
        place = Parts.name(new Combo(bar, SWT.READ_ONLY), id + ".change.rule");
        count = Parts.name(new Spinner(bar, SWT.BORDER), id + ".change.count");
        count.setValues(1, 1, MOST, 0, 1, 1);
        count.setToolTipText(Messages.changeCount);
        remark = Parts.name(new Text(bar, SWT.BORDER), id + ".change.remark");
        remark.setMessage(Messages.changeRemark);
        yes = button(Messages.changeAccept, id + ".change.confirm", this::commit);
        cancel = button(Messages.promptCancel, id + ".change.cancel", this::close);
        remark.addListener(SWT.DefaultSelection, e -> commit());
        place.addListener(SWT.Selection, e -> chosen());
        controls().forEach(control -> control.addListener(SWT.Traverse, this::escape));
        show(false);
    }

    private Button button(String label, String id, Runnable action) {
        Button button = Parts.name(new Button(bar, SWT.PUSH), id);
        button.setText(label);
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }

    private void escape(Event e) {
        if (e.detail == SWT.TRAVERSE_ESCAPE) {
            e.doit = false;
            close();
        }
    }

    /** {@return what takes keys for itself} Keys that are plain letters have to be off while one of these has focus. */
    public List<Control> controls() {
        return List.of(place, count, remark, yes, cancel);
    }

    /**
     * Asks how a proposal is to be accepted.
     *
     * @param all  where it can be put
     * @param then takes the answer
     */
    public void ask(OfferedProposal offered, List<RulePlace> all, Consumer<ChangedAnswer> then) {
        answer = then;
        asked = offered;
        places = all;
        String question = NLS.bind(Messages.changeQuestion, offered.explanation()).replace("&", "&&");
        place.setToolTipText(question);
        remark.setToolTipText(question);
        place.setItems(all.stream().map(RulePlace::title).toArray(String[]::new));
        for (int i = 0; i < all.size(); i++) {
            if (offered.rule().filter(all.get(i).rule()::equals).isPresent()) {
                place.select(i);
            }
        }
        remark.setText(offered.explanation());
        chosen();
        show(true);
        if (place.getSelectionIndex() < 0) {
            place.setFocus();
        } else {
            remark.setFocus();
            remark.selectAll();
        }
    }

    private void chosen() {
        int at = place.getSelectionIndex();
        yes.setEnabled(at >= 0);
        count.setEnabled(at >= 0 && !places.get(at).veto());
        // What was deducted for this place already need not count again; by another rule it does.
        int least = asked != null && asked.counted() && asked.rule().filter(r -> at >= 0
                && r.equals(places.get(at).rule())).isPresent() ? 0 : 1;
        count.setMinimum(least);
        count.setSelection(least);
    }

    private void commit() {
        Consumer<ChangedAnswer> then = answer;
        int at = place.getSelectionIndex();
        if (then != null && at >= 0) {
            ChangedAnswer change = new ChangedAnswer(places.get(at), places.get(at).veto() ? 1 : count.getSelection(),
                    remark.getText().strip());
            close();
            then.accept(change);
        }
    }

    private void close() {
        answer = null;
        asked = null;
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
        boolean wide = bar.getParent().getClientArea().width >= WIDE;
        GridDataFactory.fillDefaults().span(wide ? 1 : COLUMNS - 1, 1).grab(true, false).hint(100, SWT.DEFAULT)
                .applyTo(place);
        GridDataFactory.fillDefaults().span(wide ? 1 : COLUMNS - 2, 1).grab(true, false).hint(100, SWT.DEFAULT)
                .align(SWT.FILL, SWT.CENTER).applyTo(remark);
        GridDataFactory.fillDefaults().grab(true, false).exclude(!visible).applyTo(bar);
        bar.setVisible(visible);
        bar.getParent().layout(true);
    }
}
