package org.assize.internal.ui.document.mark;

import org.assize.annotation.MarkLimits;
import org.assize.annotation.MarkStyles;
import org.assize.internal.ui.document.mark.paint.Patches;
import org.assize.records.event.MarkStyleData;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.jspecify.annotations.Nullable;

/** Fills menus with the colours and stamps there are to choose from. */
final class LookMenu {

    private LookMenu() {
    }

    /** The palette; the choice holds for the selected mark, otherwise for the tool. */
    static void colours(Menu menu, Marking marking, Patches patches) {
        for (String colour : MarkStyles.palette()) {
            MenuItem item = new MenuItem(menu, SWT.RADIO);
            item.setText(MarkWords.colour(colour));
            item.setImage(patches.of(colour));
            item.setSelection(colour.equals(marking.colour()));
            item.addListener(SWT.Selection, e -> {
                if (item.getSelection()) {
                    marking.choose(colour);
                }
            });
        }
    }

    /** The stamps everybody has, and one with a word of one's own. */
    static void stamps(Menu menu, Marking marking) {
        for (MarkStyleData stamp : MarkStyles.stamps()) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(MarkStyles.stampText(stamp.stamp()));
            item.addListener(SWT.Selection, e -> marking.choose(stamp));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        MenuItem own = new MenuItem(menu, SWT.PUSH);
        own.setText(Messages.ownStamp);
        own.addListener(SWT.Selection, e -> askWord(marking));
    }

    private static void askWord(Marking marking) {
        InputDialog dialog = new InputDialog(marking.reading().canvas().control().getShell(), Messages.ownStampTitle,
                Messages.ownStampWord, "", LookMenu::problem);
        if (dialog.open() == Window.OK) {
            marking.choose(MarkStyles.ownStamp(dialog.getValue()));
        }
    }

    /** Nothing to tell while nothing is written, but nothing to stamp either. */
    private static @Nullable String problem(String word) {
        if (word.isBlank()) {
            return "";
        }
        return word.strip().length() > MarkLimits.STAMP ? NLS.bind(Messages.ownStampTooLong, MarkLimits.STAMP) : null;
    }
}
