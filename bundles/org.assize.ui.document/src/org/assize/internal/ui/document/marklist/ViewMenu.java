package org.assize.internal.ui.document.marklist;

import org.assize.ui.Icons;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IMemento;
import org.jspecify.annotations.Nullable;

/** What the view is asked to list, in its menu and tool bar. */
final class ViewMenu {

    private static final String GROUPING = "grouping";
    private static final String WHOLE = "whole";

    private final MarkList list;

    ViewMenu(MarkList list) {
        this.list = list;
    }

    /** Fills the bars and begins as the view was left. */
    void fill(IActionBars bars, @Nullable IMemento left) {
        String grouping = left == null ? null : left.getString(GROUPING);
        if (grouping != null) {
            list.group(Grouping.valueOf(grouping));
        }
        list.whole(left != null && Boolean.TRUE.equals(left.getBoolean(WHOLE)));
        bars.getToolBarManager().add(whole());
        for (Grouping each : Grouping.values()) {
            bars.getMenuManager().add(action(each));
        }
    }

    private IAction whole() {
        Action action = new Action(Messages.wholeCaseFile, IAction.AS_CHECK_BOX) {

            @Override
            public void run() {
                list.whole(isChecked());
            }
        };
        action.setImageDescriptor(Icons.CASE_FILE.descriptor());
        action.setChecked(list.request().subject().whole());
        return action;
    }

    private IAction action(Grouping grouping) {
        Action action = new Action(grouping.label(), IAction.AS_RADIO_BUTTON) {

            @Override
            public void run() {
                if (isChecked()) {
                    list.group(grouping);
                }
            }
        };
        action.setChecked(list.request().grouping() == grouping);
        return action;
    }

    /** Remembers what the view lists. */
    void save(IMemento state) {
        state.putString(GROUPING, list.request().grouping().name());
        state.putBoolean(WHOLE, list.request().subject().whole());
    }
}
