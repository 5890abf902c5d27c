package org.assize.internal.ui.document.mark.card;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.assize.annotation.StandardRemarks;
import org.assize.internal.ui.document.mark.Messages;
import org.assize.records.Library;
import org.assize.ui.Background;
import org.assize.ui.Icons;
import org.assize.ui.LibrarySession;
import org.assize.ui.Parts;
import org.assize.ui.PhraseCompletion;
import org.assize.ui.Phrases;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jspecify.annotations.Nullable;

/** The standard remarks (常用评语), those used most often first. Read whenever a card opens. */
public final class StandardPhrases implements CardPhrases {

    private static final int LISTED = 15;

    private final StandardRemarks remarks;
    private final LibrarySession libraries;
    private final Phrases phrases;
    private @Nullable PhraseCompletion completion;

    public StandardPhrases(Display display, StandardRemarks remarks, LibrarySession libraries) {
        this.remarks = remarks;
        this.libraries = libraries;
        phrases = new Phrases(display, monitor -> libraries.current().map(remarks::texts).orElse(List.of()));
    }

    @Override
    public void offer(ToolBar bar, Consumer<String> insert, Supplier<String> written) {
        ToolItem item = Parts.name(new ToolItem(bar, SWT.PUSH), "document.mark.phrases");
        item.setText("▾");
        item.setImage(Icons.CHECKLIST.image());
        item.setToolTipText(Messages.phrases);
        item.addListener(SWT.Selection, e -> list(item, insert, written.get()));
        phrases.refresh();
    }

    @Override
    public void complete(Text field) {
        completion = new PhraseCompletion(field, phrases);
    }

    @Override
    public boolean isChoosing() {
        return completion != null && completion.isChoosing();
    }

    private void list(ToolItem item, Consumer<String> insert, String written) {
        List<String> known = phrases.known();
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
        Background.run(Messages.phraseKeep, item.getDisplay(), monitor -> remarks.save(library, written),
                kept -> phrases.refresh());
    }
}
