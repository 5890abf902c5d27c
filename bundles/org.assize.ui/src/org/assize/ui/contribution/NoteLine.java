package org.assize.ui.contribution;

import org.assize.ui.Parts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/**
 * Words below what they are about, which take no room while there is nothing to say. They can be selected and copied,
 * for they often name what failed. In a grid; UI thread only.
 */
public final class NoteLine {

    private static final int WIDTH = 320;

    private final Text text;

    /** Says nothing yet. */
    public NoteLine(Composite parent, String id, int columns) {
        text = Parts.name(new Text(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP), id);
        text.setBackground(parent.getBackground());
        // A note that grows is no reason to make a window wider.
        GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).exclude(true)
                .applyTo(text);
        text.setVisible(false);
    }

    /** Says something, or nothing any more when it is empty. */
    public void say(String words) {
        if (!words.equals(text.getText())) {
            text.setText(words);
            ((GridData) text.getLayoutData()).exclude = words.isEmpty();
            text.setVisible(!words.isEmpty());
            text.requestLayout();
        }
    }
}
