package org.assize.internal.ui.document;

import org.assize.internal.ui.document.layout.PageLayout;
import org.assize.internal.ui.document.layout.Zoom;
import org.assize.internal.ui.document.page.PageCanvas;
import org.assize.ui.Parts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The size of the pages in percent of the paper, which can be typed. */
final class ZoomField {

    private static final int WIDTH = 46;

    private final DocumentEditor editor;
    private final Text field;

    ZoomField(Composite row, DocumentEditor editor) {
        this.editor = editor;
        field = Parts.name(new Text(row, SWT.BORDER | SWT.RIGHT), "document.zoom");
        field.setToolTipText(Messages.size);
        field.addListener(SWT.DefaultSelection, e -> apply());
        field.addListener(SWT.FocusOut, e -> editor.pane().ifPresent(this::show));
        field.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ESC) {
                editor.setFocus();
            }
        });
        GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(field);
    }

    void setEnabled(boolean enabled) {
        field.setEnabled(enabled);
    }

    /** Shows how large the pages are. */
    void update(DocumentPane pane) {
        field.setEnabled(true);
        if (!field.isFocusControl()) {
            show(pane);
        }
    }

    private void show(DocumentPane pane) {
        PageLayout layout = pane.canvas().layout();
        field.setText(Math.round(layout.scale() / Zoom.PIXELS_PER_POINT * 100) + " %");
    }

    private void apply() {
        String written = field.getText();
        editor.pane().map(DocumentPane::canvas).ifPresent(canvas -> apply(canvas, written));
        editor.setFocus();
    }

    private void apply(PageCanvas canvas, String written) {
        Zoom.parse(written).ifPresentOrElse(canvas::setZoom,
                () -> editor.say(NLS.bind(Messages.notASize, written.strip())));
    }
}
