package org.assize.internal.rcp.status;

import org.assize.ui.Icons;
import org.assize.ui.Parts;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;

/** One field of the status line that is as wide as its text. */
final class StatusField extends ContributionItem {

    private final @Nullable Icons icon;
    private String text = "";
    private String hint = "";
    private @Nullable CLabel label;

    StatusField(String id, @Nullable Icons icon) {
        super(id);
        this.icon = icon;
        setVisible(false);
    }

    @Override
    public void fill(Composite parent) {
        Label separator = new Label(parent, SWT.SEPARATOR);
        StatusLineLayoutData height = new StatusLineLayoutData();
        height.heightHint = 16;
        separator.setLayoutData(height);
        CLabel made = Parts.name(new CLabel(parent, SWT.NONE), getId());
        if (icon != null) {
            made.setImage(icon.image());
        }
        made.setText(text);
        made.setToolTipText(hint);
        label = made;
    }

    /** Shows a text; an empty one hides the field. UI thread only. */
    void show(String newText, String newHint) {
        if (newText.equals(text) && newHint.equals(hint)) {
            return;
        }
        text = newText;
        hint = newHint;
        setVisible(!text.isEmpty());
        if (label != null && !label.isDisposed() && isVisible()) {
            label.setText(text);
            label.setToolTipText(hint);
            label.getParent().layout(true);
        }
        if (getParent() != null) {
            getParent().update(true);
        }
    }

    String text() {
        return text;
    }
}
