package org.assize.internal.ui.document;

import org.assize.ui.Icons;
import org.assize.ui.Parts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What stands in the place of a document that cannot be opened: which one, why, and a way to try again. */
final class RefusalCard {

    private static final int MARGIN = 24;

    private RefusalCard() {
    }

    static void show(Composite parent, DocumentInput input, String reason, Runnable retry) {
        Composite card = Parts.name(new Composite(parent, SWT.NONE), "document.refused");
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(8, 12).applyTo(card);
        Label icon = new Label(card, SWT.NONE);
        icon.setImage(Icons.WARNING.image());
        Label title = new Label(card, SWT.WRAP);
        title.setText(NLS.bind(Messages.cannotOpen, input.path(), input.caseFile()).replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        // A text field, so that the reason can be copied.
        Text text = new Text(card, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        text.setText(reason + "\n\n" + Messages.othersUntouched);
        text.setBackground(card.getBackground());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
        Button again = Parts.name(new Button(card, SWT.PUSH), "document.retry");
        again.setText(Messages.tryAgain);
        again.addListener(SWT.Selection, e -> retry.run());
        GridDataFactory.swtDefaults().span(2, 1).applyTo(again);
    }
}
