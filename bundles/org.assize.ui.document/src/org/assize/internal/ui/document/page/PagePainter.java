package org.assize.internal.ui.document.page;

import org.assize.document.PageText;
import org.assize.internal.ui.document.Messages;
import org.assize.internal.ui.document.layout.PageLayout;
import org.assize.internal.ui.document.layout.PageSlot;
import org.assize.internal.ui.document.text.PageTexts;
import org.assize.internal.ui.document.text.SelectionModel;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.jspecify.annotations.Nullable;

/** Draws the pages in sight: paper, picture, spots, selection; or why there is no picture. */
final class PagePainter {

    private static final int PAD = 16;

    private final Pictures pictures;
    private final PageTexts texts;
    private final Spots spots;
    private final SelectionModel selection;

    PagePainter(Pictures pictures, PageTexts texts, Spots spots, SelectionModel selection) {
        this.pictures = pictures;
        this.texts = texts;
        this.spots = spots;
        this.selection = selection;
    }

    /**
     * Draws.
     *
     * @param gc   its origin is that of the canvas
     * @param seen what is seen of the whole
     */
    void paint(GC gc, PageLayout layout, Rectangle seen, PageGuest guest) {
        for (PageSlot slot : layout.between(seen.y, seen.y + seen.height)) {
            PageSlot here = moved(slot, -seen.x, -seen.y);
            page(gc, here);
            guest.draw(gc, here);
            selection(gc, here);
        }
        gc.setClipping((Rectangle) null);
    }

    private void page(GC gc, PageSlot slot) {
        boolean dark = pictures.paper().isDark();
        gc.setClipping((Rectangle) null);
        gc.setForeground(new Color(dark ? Tints.DARK_EDGE : Tints.EDGE));
        gc.drawRectangle(slot.x() - 1, slot.y() - 1, slot.width() + 1, slot.height() + 1);
        gc.setClipping(slot.bounds());
        gc.setBackground(new Color(dark ? Tints.DARK_PAPER : Tints.PAPER));
        gc.fillRectangle(slot.bounds());
        boolean drawn = pictures.draw(gc, slot);
        Throwable failure = pictures.failure(slot.page());
        if (failure != null) {
            card(gc, slot, failure);
        } else if (!drawn) {
            number(gc, slot);
        }
        gc.setAntialias(SWT.ON);
        SpotPainter.draw(gc, slot, spots);
    }

    private void selection(GC gc, PageSlot slot) {
        PageText text = selected(slot.page());
        if (text != null) {
            SpotPainter.fill(gc, slot, selection.get().quads(text), Tints.SELECTION);
        }
    }

    private @Nullable PageText selected(int page) {
        if (!selection.get().pages().contains(page)) {
            return null;
        }
        PageText text = texts.now(page);
        return text == null ? PageText.empty(page) : text;
    }

    private static void number(GC gc, PageSlot slot) {
        String number = NLS.bind(Messages.drawing, slot.page());
        gc.setForeground(new Color(Tints.PENDING));
        Point size = gc.textExtent(number);
        gc.drawText(number, slot.x() + (slot.width() - size.x) / 2, slot.y() + (slot.height() - size.y) / 2, true);
    }

    private static void card(GC gc, PageSlot slot, Throwable failure) {
        TextLayout text = new TextLayout(gc.getDevice());
        text.setText(failure.getMessage() + "\n\n" + Messages.pageRetry);
        text.setWidth(Math.max(40, slot.width() - 4 * PAD));
        Rectangle size = text.getBounds();
        int x = slot.x() + PAD;
        int y = slot.y() + Math.min(PAD * 2, slot.height() / 4);
        Rectangle card = new Rectangle(x, y, slot.width() - 2 * PAD, size.height + 2 * PAD);
        gc.setBackground(new Color(255, 244, 229));
        gc.fillRectangle(card);
        gc.setForeground(new Color(Tints.EVIDENCE));
        gc.drawRectangle(card.x, card.y, card.width - 1, card.height - 1);
        gc.setForeground(new Color(Tints.INK));
        text.draw(gc, x + PAD, y + PAD);
        text.dispose();
    }

    private static PageSlot moved(PageSlot slot, int dx, int dy) {
        return new PageSlot(slot.page(), slot.geometry(), slot.scale(), slot.x() + dx, slot.y() + dy, slot.width(),
                slot.height());
    }
}
