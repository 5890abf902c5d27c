package org.assize.internal.ui.check.proposals;

import org.assize.internal.ui.check.Messages;
import org.assize.ui.Parts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/**
 * What stands above the list: which proposals are listed, how much could be read, what the last key did, and what has
 * to be known about the checks. Each takes one line at most, since views below documents are low; what is cut off is
 * in the tooltip.
 */
final class ProposalsHead {

    private static final int COLUMNS = 3;
    private static final int LEAST = 100;
    /** From this width on, in pixels, all has room beside the filter. */
    private static final int WIDE = 800;
    /** Below this height of the view, in pixels, a line of the list is worth more than a word that is cut off. */
    private static final int LOW = 240;

    private final Composite head;
    private final Combo shown;
    private final Text filter;
    private final Composite said;
    private final CLabel coverage;
    private final CLabel message;
    private final Composite noteLine;
    private final CLabel note;

    /**
     * The controls, showing nothing.
     *
     * @param changed called when others are to be listed
     * @param more    called when all is to be told that the note sums up
     */
    ProposalsHead(Composite parent, Runnable changed, Runnable more) {
        head = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(8, 2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        shown = Parts.name(new Combo(head, SWT.READ_ONLY), "proposals.shown");
        for (Shown each : Shown.values()) {
            shown.add(each.title());
        }
        shown.select(0);
        shown.addListener(SWT.Selection, e -> changed.run());
        filter = Parts.name(new Text(head, SWT.SEARCH | SWT.ICON_CANCEL), "proposals.filter");
        filter.setMessage(Messages.filterMessage);
        filter.addListener(SWT.Modify, e -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).hint(LEAST, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .applyTo(filter);
        said = new Composite(head, SWT.NONE);
        said.setLayout(new StackLayout());
        coverage = line(said, "proposals.coverage");
        message = line(said, "proposals.message");
        noteLine = new Composite(head, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(noteLine);
        note = line(noteLine, "proposals.notes");
        GridDataFactory.fillDefaults().grab(true, false).hint(LEAST, SWT.DEFAULT).applyTo(note);
        Link link = Parts.name(new Link(noteLine, SWT.NONE), "proposals.notes.more");
        link.setText(Messages.notesMore);
        link.addListener(SWT.Selection, e -> more.run());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(link);
        say("");
        note("", "");
        parent.addListener(SWT.Resize, e -> arrange());
    }

    private static CLabel line(Composite parent, String id) {
        CLabel label = Parts.name(new CLabel(parent, SWT.NONE), id);
        label.setMargins(0, 0, 0, 0);
        return label;
    }

    private void arrange() {
        int width = head.getParent().getSize().x;
        boolean oneRow = width >= WIDE || head.getParent().getSize().y < LOW;
        GridDataFactory.fillDefaults().span(oneRow ? 1 : COLUMNS, 1).grab(true, false)
                .hint(oneRow ? width / 2 : LEAST, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(said);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).exclude(!noteLine.getVisible())
                .applyTo(noteLine);
        head.getParent().layout(true, true);
    }

    /** {@return which proposals are to be listed} */
    Shown shown() {
        return Shown.values()[shown.getSelectionIndex()];
    }

    /** {@return what must be in their words} */
    String filter() {
        return filter.getText();
    }

    /** Shows what holds for the case file as a whole. */
    void show(CaseOffer read, String running) {
        int at = shown.getSelectionIndex();
        for (Shown each : Shown.values()) {
            shown.setItem(each.ordinal(), NLS.bind(Messages.shownCount, each.title(), each.count(read.proposals())));
        }
        shown.select(at);
        String seen = Notes.coverage(read);
        set(coverage, (running.isEmpty() ? "" : running + "  ") + (Notes.isPartial(read) ? "⚠ " : "")
                + read.caseFile() + (seen.isEmpty() ? "" : " · ") + seen, "");
        note(Notes.line(read), String.join("\n", Notes.checks(read)));
        arrange();
    }

    private void note(String text, String all) {
        set(note, text, all);
        noteLine.setVisible(!text.isEmpty());
        noteLine.getChildren()[1].setVisible(!all.isEmpty());
        arrange();
    }

    /** Says what the last key did, or why it did nothing, in place of the coverage; empty shows that again. */
    void say(String text) {
        set(message, text, "");
        ((StackLayout) said.getLayout()).topControl = text.isEmpty() ? coverage : message;
        said.layout();
    }

    private static void set(CLabel label, String text, String more) {
        String shown = text.replace("&", "&&");
        if (!shown.equals(label.getText())) {
            label.setText(shown);
        }
        label.setToolTipText(more.isEmpty() ? shown : shown + "\n" + more.replace("&", "&&"));
    }
}
