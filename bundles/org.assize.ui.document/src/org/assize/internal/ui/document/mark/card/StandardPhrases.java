package org.assize.internal.ui.document.mark.card;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.assize.annotation.StandardRemark;
import org.assize.annotation.StandardRemarks;
import org.assize.internal.ui.document.mark.Messages;
import org.assize.records.Library;
import org.assize.ui.Background;
import org.assize.ui.Icons;
import org.assize.ui.LibrarySession;
import org.assize.ui.Parts;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jspecify.annotations.Nullable;

/** The standard remarks (常用评语), those used most often first. Read in the background whenever a card opens. */
public final class StandardPhrases implements MarkCard.Phrases {

    private static final int LISTED = 15;
    private static final int WIDTH = 420;
    private static final int HEIGHT = 220;

    private final StandardRemarks remarks;
    private final LibrarySession libraries;
    private List<String> known = List.of();
    private @Nullable ContentProposalAdapter completion;

    public StandardPhrases(StandardRemarks remarks, LibrarySession libraries) {
        this.remarks = remarks;
        this.libraries = libraries;
    }

    @Override
    public void offer(ToolBar bar, Consumer<String> insert, Supplier<String> written) {
        ToolItem item = Parts.name(new ToolItem(bar, SWT.PUSH), "document.mark.phrases");
        item.setText("▾");
        item.setImage(Icons.CHECKLIST.image());
        item.setToolTipText(Messages.phrases);
        item.addListener(SWT.Selection, e -> list(item, insert, written.get()));
        read(bar);
    }

    @Override
    public void complete(Text field) {
        ContentProposalAdapter adapter = new ContentProposalAdapter(field, new WholeLine(), this::proposals,
                KeyStroke.getInstance(SWT.CTRL, SWT.SPACE), null);
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_INSERT);
        adapter.setPopupSize(new Point(WIDTH, HEIGHT));
        completion = adapter;
    }

    @Override
    public boolean isChoosing() {
        return completion != null && completion.isProposalPopupOpen();
    }

    private void read(ToolBar owner) {
        libraries.current().ifPresent(library -> Background.read(owner.getDisplay(),
                monitor -> remarks.remarks(library, "").stream().map(StandardRemark::text).toList(),
                found -> known = found));
    }

    private void list(ToolItem item, Consumer<String> insert, String written) {
        Menu menu = new Menu(item.getParent());
        for (String phrase : known.subList(0, Math.min(LISTED, known.size()))) {
            MenuItem entry = new MenuItem(menu, SWT.PUSH);
            entry.setText(phrase.replace("&", "&&"));
            entry.addListener(SWT.Selection, e -> insert.accept(phrase));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        MenuItem keep = new MenuItem(menu, SWT.PUSH);
        keep.setText(Messages.phraseKeep);
        keep.setEnabled(!written.isBlank() && !known.contains(written.strip()));
        keep.addListener(SWT.Selection, e -> libraries.current().ifPresent(library -> keep(item, library, written)));
        Rectangle area = item.getBounds();
        menu.setLocation(item.getParent().toDisplay(area.x, area.y + area.height));
        menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void keep(ToolItem item, Library library, String written) {
        Background.run(Messages.phraseKeep, item.getDisplay(), monitor -> {
            remarks.save(library, written);
            return remarks.remarks(library, "").stream().map(StandardRemark::text).toList();
        }, found -> known = found);
    }

    /** Phrases that contain what stands on the line before the cursor; if none does, all of them. */
    private IContentProposal[] proposals(String contents, int position) {
        String begun = line(contents, position);
        List<String> fitting = known.stream().filter(phrase -> goesOn(phrase, begun)).toList();
        return (fitting.isEmpty() ? known : fitting).stream().map(ContentProposal::new)
                .toArray(IContentProposal[]::new);
    }

    private static boolean goesOn(String phrase, String begun) {
        return phrase.toLowerCase(Locale.ROOT).contains(begun.toLowerCase(Locale.ROOT));
    }

    private static String line(String contents, int position) {
        int end = Math.min(position, contents.length());
        return contents.substring(contents.lastIndexOf('\n', end - 1) + 1, end).strip();
    }

    /** A phrase replaces the beginning of the line by which it was found, or follows what it has nothing to do with. */
    private static final class WholeLine extends TextContentAdapter {

        @Override
        public void insertControlContents(Control control, String phrase, int cursor) {
            Text field = (Text) control;
            int at = field.getCaretPosition();
            String before = field.getText().substring(0, Math.min(at, field.getCharCount()));
            field.setSelection(goesOn(phrase, line(before, at)) ? before.lastIndexOf('\n') + 1 : at, at);
            field.insert(phrase);
        }
    }
}
