package org.assize.internal.ui.document.mark;

import java.util.function.Consumer;

import org.assize.internal.ui.document.layout.PagePoint;
import org.assize.internal.ui.document.mark.card.CardPhrases;
import org.assize.internal.ui.document.page.PageCanvas;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** Puts marking onto the pages: drawing, mouse, keys, menu and card. UI thread only. */
public final class MarkSurface {

    private final Marking marking;
    private final CardDesk cards;
    private final MarkGuest guest;

    /**
     * Takes the canvas over.
     *
     * @param phrases  what the card offers to write
     * @param keys     lets the keys of the card work while one of its fields has the focus
     * @param commands runs a command by its id
     */
    public MarkSurface(Marking marking, CardPhrases phrases, Consumer<Control> keys, Consumer<String> commands) {
        this.marking = marking;
        cards = new CardDesk(marking, phrases, keys);
        guest = new MarkGuest(marking, cards);
        marking.reading().canvas().setGuest(guest);
        new MarkMenu(marking, this::select, cards::open, commands);
    }

    /** Opens the card of the selected mark. */
    public void edit() {
        cards.open();
    }

    /** Closes the card and records what is on it. */
    public void done() {
        cards.done();
    }

    /** Selects what a menu is asked for, unless that is the selected text. */
    private void select(Point at) {
        PageCanvas canvas = marking.reading().canvas();
        PagePoint place = canvas.pointAt(at.x, at.y);
        guest.markAt(place).ifPresentOrElse(mark -> marking.marks().select(mark.id()), () -> {
            marking.marks().select(null);
            if (marking.reading().selection().get().isEmpty()) {
                guest.foreignAt(place).ifPresent(marking.marks()::selectForeign);
            }
        });
    }
}
