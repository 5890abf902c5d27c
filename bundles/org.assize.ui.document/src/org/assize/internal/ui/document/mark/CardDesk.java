package org.assize.internal.ui.document.mark;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Consumer;

import org.assize.annotation.MarkSnapshot;
import org.assize.document.PageGeometry;
import org.assize.internal.ui.document.mark.card.CardPhrases;
import org.assize.internal.ui.document.mark.card.MarkCard;
import org.assize.internal.ui.document.mark.paint.TextFit;
import org.assize.internal.ui.document.mark.shape.Handle;
import org.assize.internal.ui.document.mark.shape.Kinds;
import org.assize.internal.ui.document.mark.shape.Reshape;
import org.assize.internal.ui.document.mark.shape.Shapes;
import org.assize.records.event.MarkData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/**
 * Opens the card of the selected mark beside it and records what is written there: as a draft when the keys rest, for
 * good when the card is closed. UI thread only.
 */
final class CardDesk implements MarkCard.Writer {

    private static final int DRAFT_MILLIS = 2_000;

    private final Marking marking;
    private final CardPhrases phrases;
    private final Consumer<Control> keys;
    private final Canvas canvas;
    private final Runnable draft = this::draft;
    private @Nullable MarkCard card;
    private @Nullable MarkSnapshot opened;

    /**
     * No card is open yet.
     *
     * @param keys lets the keys of the card work while a field has the focus
     */
    CardDesk(Marking marking, CardPhrases phrases, Consumer<Control> keys) {
        this.marking = marking;
        this.phrases = phrases;
        this.keys = keys;
        canvas = marking.reading().canvas().control();
        marking.marks().onSelect(this::selected);
        marking.marks().onChange(this::changed);
        canvas.addListener(SWT.Dispose, e -> close(false));
    }

    /** Opens the card of the selected mark; nothing happens if none is selected. */
    void open() {
        close(false);
        marking.marks().selected().ifPresent(mark -> {
            opened = mark;
            MarkCard next = new MarkCard(canvas, mark, marking.me(), phrases, this);
            card = next;
            next.fields().forEach(keys);
            next.control().pack();
            place();
            next.control().moveAbove(null);
            next.focus();
        });
    }

    boolean isOpen() {
        return card != null;
    }

    /** Moves the card to its mark, which may have been scrolled. */
    void place() {
        MarkCard now = card;
        MarkSnapshot mark = opened;
        if (now == null || mark == null || now.control().isDisposed()) {
            return;
        }
        Point size = now.control().getSize();
        Point at = CardPlace.of(mark, size, marking.reading());
        if (!at.equals(now.control().getLocation())) {
            now.control().setLocation(at);
        }
    }

    @Override
    public void typed() {
        MarkData written = written();
        if (written != null && Kinds.showsText(written.kind()) && opened != null) {
            marking.marks().hold(opened, written);
        }
        display().timerExec(DRAFT_MILLIS, draft);
    }

    @Override
    public void reply(String reply) {
        marking.marks().selected().ifPresent(mark -> marking.actions().reply(mark, reply));
    }

    @Override
    public void removeReply(String id) {
        marking.marks().selected().ifPresent(mark -> marking.actions().removeReply(mark, id));
    }

    @Override
    public void settle() {
        marking.actions().settle();
    }

    @Override
    public void done() {
        close(true);
    }

    private void selected() {
        if (card != null && opened != null && !marking.marks().selected().map(MarkSnapshot::id).orElse("")
                .equals(opened.id())) {
            close(false);
        }
    }

    private void changed() {
        MarkCard now = card;
        if (now != null && !now.control().isDisposed()) {
            marking.marks().selected().ifPresent(now::show);
        }
    }

    /** Closes the card and records what is on it, also if the mark is no longer selected. */
    private void close(boolean back) {
        MarkCard closing = card;
        MarkSnapshot before = opened;
        MarkData after = written();
        display().timerExec(-1, draft);
        card = null;
        opened = null;
        if (closing == null || before == null || closing.control().isDisposed()) {
            return;
        }
        boolean focus = back || closing.hasFocus();
        String reply = closing.pendingReply();
        closing.control().dispose();
        marking.marks().hold(null);
        if (after != null && !said(after).equals(said(before.data()))) {
            marking.actions().write(back(before.data(), after), after);
        }
        marking.actions().reply(before, reply);
        if (focus && !canvas.isDisposed()) {
            canvas.setFocus();
        }
    }

    private void draft() {
        MarkData words = written();
        MarkSnapshot mark = opened;
        if (words != null && mark != null) {
            boolean recorded = marking.marks().board().find(mark.id())
                    .map(now -> said(now.data()).equals(said(words))).orElse(true);
            if (!recorded) {
                marking.actions().draft(words);
            }
        }
    }

    /** The mark as it is now with the words on the card; null if they may not be changed or the mark is gone. */
    private @Nullable MarkData written() {
        MarkCard now = card;
        MarkSnapshot mark = opened;
        if (now == null || mark == null || now.control().isDisposed() || !marking.marks().isOwn(mark)) {
            return null;
        }
        return marking.marks().board().find(mark.id())
                .map(found -> roomy(Altered.words(found.data(), now.text(), now.tags()))).orElse(null);
    }

    /** Free text that needs more room gets it below. */
    private MarkData roomy(MarkData mark) {
        if (!Kinds.showsText(mark.kind())) {
            return mark;
        }
        PageGeometry page = marking.reading().session().geometry(mark.anchor().page());
        Rectangle2D field = Shapes.bounds(mark, page);
        double needed = TextFit.height(canvas, mark.text(), mark.style().width(), field.getWidth());
        double lower = Math.min(field.getMinY() + needed, page.displayHeight());
        return lower <= field.getMaxY() ? mark : new Reshape(page).stretched(mark, Handle.BOTTOM,
                new Point2D.Double(field.getCenterX(), lower));
    }

    /** The mark without the words; free text also without the room they took. */
    private static MarkData back(MarkData before, MarkData after) {
        return Kinds.showsText(after.kind()) ? Altered.style(before, after.style())
                : Altered.words(after, before.text(), before.tags());
    }

    private static List<Object> said(MarkData mark) {
        return List.of(mark.text(), mark.tags());
    }

    private Display display() {
        return canvas.getDisplay();
    }
}
