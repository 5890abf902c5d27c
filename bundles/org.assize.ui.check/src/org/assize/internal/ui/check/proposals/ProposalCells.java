package org.assize.internal.ui.check.proposals;

import org.assize.ui.proposal.OfferedProposal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Draws what a plain table cannot: words in two lines, and a bar below how sure a check is. */
final class ProposalCells {

    private static final int LINES = 2;
    private static final int PAD = 2;
    private static final int INDENT = 4;
    private static final int BAR = 4;
    private static final String MORE = "…";

    private final Table table;

    ProposalCells(Table table) {
        this.table = table;
    }

    void draw() {
        table.addListener(SWT.MeasureItem, e -> e.height = Math.max(e.height,
                LINES * e.gc.getFontMetrics().getHeight() + 2 * PAD));
        table.addListener(SWT.EraseItem, e -> {
            if (ProposalTable.WRAPPED.contains(e.index) || e.index == ProposalTable.CONFIDENCE) {
                e.detail &= ~SWT.FOREGROUND;
            }
        });
        table.addListener(SWT.PaintItem, this::paint);
    }

    private void paint(Event e) {
        TableItem item = (TableItem) e.item;
        Rectangle cell = item.getTextBounds(e.index).union(item.getBounds(e.index));
        if (ProposalTable.WRAPPED.contains(e.index)) {
            words(e.gc, cell, item.getText(e.index));
        } else if (e.index == ProposalTable.CONFIDENCE && item.getData() instanceof OfferedProposal offered) {
            bar(e.gc, cell, item.getText(e.index), offered.proposal().confidence());
        }
    }

    private void words(GC gc, Rectangle cell, String text) {
        TextLayout layout = new TextLayout(table.getDisplay());
        try {
            layout.setFont(table.getFont());
            layout.setWidth(Math.max(1, cell.width - 2 * INDENT));
            layout.setText(text);
            int end = layout.getLineCount() > LINES ? layout.getLineOffsets()[LINES] : 0;
            // The sign for what was cut off may need a line of its own, too.
            while (layout.getLineCount() > LINES && end > 0) {
                end--;
                layout.setText(text.substring(0, end).stripTrailing() + MORE);
            }
            int top = Math.max(0, (cell.height - layout.getBounds().height) / 2);
            layout.draw(gc, cell.x + INDENT, cell.y + top);
        } finally {
            layout.dispose();
        }
    }

    private static void bar(GC gc, Rectangle cell, String words, double confidence) {
        int width = cell.width - 2 * INDENT;
        int font = gc.getFontMetrics().getHeight();
        int top = cell.y + (cell.height - font - PAD - BAR) / 2;
        gc.drawText(words, cell.x + INDENT, top, true);
        int y = top + font + PAD;
        Color before = gc.getBackground();
        int alpha = gc.getAlpha();
        gc.setBackground(gc.getForeground());
        gc.setAlpha(50);
        gc.fillRectangle(cell.x + INDENT, y, width, BAR);
        gc.setAlpha(170);
        gc.fillRectangle(cell.x + INDENT, y, (int) Math.round(width * confidence), BAR);
        gc.setAlpha(alpha);
        gc.setBackground(before);
    }
}
