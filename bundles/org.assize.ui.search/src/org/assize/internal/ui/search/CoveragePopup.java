package org.assize.internal.ui.search;

import java.util.List;

import org.assize.search.SearchIndex;
import org.assize.search.Unsearched;
import org.assize.ui.Background;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Which documents a search cannot see, and why. Closed with Escape; the text can be copied. */
final class CoveragePopup extends PopupDialog {

    private static final int MOST = 1000;

    private final List<Unsearched> failures;

    private CoveragePopup(Shell parent, List<Unsearched> failures) {
        super(parent, PopupDialog.INFOPOPUPRESIZE_SHELLSTYLE, true, true, true, false, false, Messages.notSeen,
                Messages.notSeenInfo);
        this.failures = failures;
    }

    static void open(Shell parent, IndexKeeper keeper) {
        keeper.index().ifPresent(index -> Background.read(parent.getDisplay(), monitor -> failures(index),
                found -> new CoveragePopup(parent, found).open()));
    }

    private static List<Unsearched> failures(SearchIndex index) throws Exception {
        return index.unsearched("", 0, MOST);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Text text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        StringBuilder lines = new StringBuilder();
        failures.forEach(f -> lines.append(f.caseFile()).append(" / ").append(f.document()).append(": ")
                .append(f.detail()).append('\n'));
        text.setText(lines.isEmpty() ? Messages.onlyPagesWithoutText : lines.toString());
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        return area;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(560, 260);
    }
}
