package org.assize.internal.ui.document.mark;

import java.util.Optional;
import java.util.function.Consumer;

import org.assize.annotation.MarkSnapshot;
import org.assize.internal.ui.document.mark.paint.Patches;
import org.assize.internal.ui.document.text.Words;
import org.assize.model.annotation.MarkKind;
import org.assize.model.annotation.MarkStatus;
import org.assize.ui.CopiedText;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menu on the pages: what can be done to the mark, the annotation or the text under the pointer. */
final class MarkMenu {

    private static final MarkKind[] OF_TEXT = {MarkKind.HIGHLIGHT, MarkKind.UNDERLINE, MarkKind.STRIKE_OUT,
        MarkKind.SQUIGGLY};

    private final Marking marking;
    private final Runnable edit;
    private final Consumer<String> commands;
    private final Patches patches;
    private final Menu menu;

    /**
     * Becomes the menu of the canvas.
     *
     * @param select   selects what is at a point of the canvas
     * @param edit     opens the card of the selected mark
     * @param commands runs a command by its id
     */
    MarkMenu(Marking marking, Consumer<Point> select, Runnable edit, Consumer<String> commands) {
        this.marking = marking;
        this.edit = edit;
        this.commands = commands;
        Canvas canvas = marking.reading().canvas().control();
        patches = new Patches(canvas);
        menu = new Menu(canvas);
        canvas.setMenu(menu);
        canvas.addListener(SWT.MenuDetect, e -> {
            if (e.detail == SWT.MENU_MOUSE) {
                select.accept(canvas.toControl(e.x, e.y));
            }
        });
        menu.addListener(SWT.Show, e -> fill());
    }

    private void fill() {
        for (MenuItem old : menu.getItems()) {
            old.dispose();
        }
        Optional<MarkSnapshot> mark = marking.marks().selected();
        if (mark.isPresent()) {
            fill(mark.get());
        } else if (!marking.reading().selection().get().isEmpty()) {
            for (MarkKind kind : OF_TEXT) {
                item(menu, MarkWords.of(kind), MarkWords.key(kind), () -> marking.press(kind))
                        .setImage(MarkWords.icon(kind).image());
            }
            line();
            item(menu, Messages.menuCopy, "Ctrl+C", () -> commands.accept("org.eclipse.ui.edit.copy"));
            item(menu, Messages.menuCopyWithSource, "Ctrl+Shift+C",
                    () -> commands.accept("org.assize.ui.document.command.copyWithSource"));
            item(menu, Messages.menuEvidence, "E",
                    () -> commands.accept("org.assize.ui.document.command.takeEvidence"));
        }
        marking.marks().selectedForeign().ifPresent(foreign -> item(menu, Messages.menuCopyText, "",
                () -> CopiedText.copy(foreign.contents())).setEnabled(!foreign.contents().isBlank()));
        if (menu.getItemCount() > 0) {
            line();
        }
        step(Messages.undoTool, marking.undoable(), marking::undo);
        step(Messages.redoTool, marking.redoable(), marking::redo);
    }

    private void fill(MarkSnapshot mark) {
        boolean own = marking.marks().isOwn(mark);
        MarkActions actions = marking.actions();
        item(menu, own ? Messages.menuEdit : Messages.menuRead, "Enter", edit);
        boolean open = mark.status() == MarkStatus.OPEN;
        item(menu, open ? Messages.menuSettle : Messages.menuReopen, "", actions::settle);
        if (own) {
            LookMenu.colours(submenu(Messages.menuColour), marking, patches);
        }
        if (own && mark.data().kind() == MarkKind.STAMP) {
            LookMenu.stamps(submenu(Messages.menuStamp), marking);
        }
        line();
        item(menu, Messages.menuEvidence, "E", actions::takeEvidence);
        item(menu, actions.isLinked(mark) ? Messages.menuUnlink : Messages.menuLink, "L", actions::link);
        item(menu, Messages.menuCopyText, "", () -> CopiedText.copy(words(mark)))
                .setEnabled(!words(mark).isBlank());
        item(menu, Messages.menuShowInList, "M",
                () -> commands.accept("org.assize.ui.document.command.marks.show"));
        line();
        item(menu, Messages.menuRemove, "Del", actions::remove).setEnabled(own);
    }

    /** {@return what a mark says: what was written, otherwise what is quoted} */
    private static String words(MarkSnapshot mark) {
        String text = mark.data().text();
        return text.isBlank() ? Words.flowing(mark.data().anchor().quote()) : text;
    }

    private Menu submenu(String text) {
        MenuItem item = new MenuItem(menu, SWT.CASCADE);
        item.setText(text);
        Menu sub = new Menu(item);
        item.setMenu(sub);
        return sub;
    }

    private void step(String tool, Optional<String> label, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(NLS.bind(tool, label.orElse("")).replace("&", "&&"));
        item.setEnabled(label.isPresent());
        item.addListener(SWT.Selection, e -> action.run());
    }

    private void line() {
        new MenuItem(menu, SWT.SEPARATOR);
    }

    private static MenuItem item(Menu menu, String text, String key, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(key.isEmpty() ? text : text + "\t" + key);
        item.addListener(SWT.Selection, e -> action.run());
        return item;
    }
}
