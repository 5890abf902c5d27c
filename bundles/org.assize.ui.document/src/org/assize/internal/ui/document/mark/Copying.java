package org.assize.internal.ui.document.mark;

import org.assize.annotation.MarkSnapshot;
import org.assize.internal.ui.document.text.Words;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Copies words of marks. UI thread only. */
final class Copying {

    private Copying() {
    }

    /** {@return what a mark says: what was written, otherwise what is quoted} */
    static String words(MarkSnapshot mark) {
        String text = mark.data().text();
        return text.isBlank() ? Words.flowing(mark.data().anchor().quote()) : text;
    }

    static void copy(String text) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }
}
