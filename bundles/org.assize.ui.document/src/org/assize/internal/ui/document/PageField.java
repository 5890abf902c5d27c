package org.assize.internal.ui.document;

import org.assize.internal.ui.document.page.PageCanvas;
import org.assize.ui.Parts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Which page is being read: its place, how many there are, the number printed on it, its place in the case file. */
final class PageField {

    private static final int FIELD = 30;
    /** What the rest of the row needs, with a few signs of the title. */
    private static final int OTHERS = 420;

    private final DocumentEditor editor;
    private final Text field;
    private final Label pages;
    private final CLabel said;

    /** Makes three controls of a row. */
    PageField(Composite row, DocumentEditor editor) {
        this.editor = editor;
        field = Parts.name(new Text(row, SWT.BORDER | SWT.RIGHT), "document.page");
        field.setToolTipText(Messages.goToPage);
        field.addListener(SWT.DefaultSelection, e -> goTo());
        field.addListener(SWT.FocusOut, e -> editor.pane().ifPresent(pane -> showPage(pane.canvas())));
        field.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ESC) {
                editor.setFocus();
            }
        });
        GridDataFactory.swtDefaults().hint(FIELD, SWT.DEFAULT).applyTo(field);
        pages = Parts.name(new Label(row, SWT.NONE), "document.pages");
        // A label that gives way when the row is narrow.
        said = Parts.name(new CLabel(row, SWT.NONE), "document.printedPage");
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(0, SWT.DEFAULT).applyTo(said);
    }

    void setEnabled(boolean enabled) {
        field.setEnabled(enabled);
    }

    /** Puts the cursor into the field. */
    void edit() {
        field.selectAll();
        field.setFocus();
    }

    /** Shows which page is being read. */
    void update(DocumentPane pane) {
        PageCanvas canvas = pane.canvas();
        field.setEnabled(true);
        if (!field.isFocusControl()) {
            showPage(canvas);
        }
        pages.setText(NLS.bind(Messages.ofPages, canvas.layout().pageCount()));
        String printed = pane.numbers().said(canvas.page()).map(line -> "· " + line).orElse("");
        String running = editor.running(canvas.page()).stream()
                .mapToObj(number -> "· " + NLS.bind(Messages.runningPage, number)).findFirst().orElse("");
        String both = (printed + " " + running).strip();
        said.setText(both.replace("&", "&&"));
        said.setToolTipText(both);
        int natural = both.isEmpty() ? 0 : said.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        int room = Math.max(0, said.getParent().getClientArea().width - OTHERS);
        ((GridData) said.getLayoutData()).widthHint = Math.min(natural, room);
    }

    private void showPage(PageCanvas canvas) {
        field.setText(Integer.toString(canvas.page()));
    }

    private void goTo() {
        String written = field.getText();
        editor.pane().ifPresent(pane -> pane.numbers().find(written, pane.canvas().page(),
                page -> page.ifPresentOrElse(number -> editor.journey().goTo(number),
                        () -> editor.say(NLS.bind(Messages.noSuchPage, written.strip())))));
        editor.setFocus();
    }
}
