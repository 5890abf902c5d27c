package org.assize.internal.ui.document.mark.paint;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.assize.annotation.MarkStyles;
import org.assize.internal.ui.document.mark.shape.Shapes;
import org.assize.records.event.MarkData;
import org.assize.records.event.PageLookData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Control;

/** Words that stand on the page: free text and stamps. They turn with the page. Fonts live as long as a control. */
final class Lettering {

    /** Points between a frame and its words. */
    static final double PAD = 2;

    private static final int KEPT = 24;
    private static final double POINTS_PER_INCH = 72;
    private static final int BACKDROP = 200;

    private final Control owner;
    private final Map<Size, Font> fonts = new HashMap<>();

    private record Size(int points, int style) {
    }

    Lettering(Control owner) {
        this.owner = owner;
        owner.addListener(SWT.Dispose, e -> forget());
    }

    /** Draws free text within its box, from the top left as the page stood when it was written. */
    void text(Ground ground, MarkData mark, int alpha) {
        upright(ground, mark, area -> {
            GC gc = ground.gc();
            gc.setAlpha(Math.min(alpha, BACKDROP));
            gc.fillRectangle(area);
            gc.setAlpha(alpha);
            TextLayout layout = new TextLayout(gc.getDevice());
            layout.setFont(font(mark.style().width() * ground.slot().scale(), SWT.NORMAL));
            layout.setText(mark.text());
            layout.setWidth(Math.max(1, area.width - 2 * pad(ground)));
            layout.draw(gc, area.x + pad(ground), area.y + pad(ground));
            layout.dispose();
            gc.setLineStyle(SWT.LINE_DOT);
            gc.drawRectangle(area.x, area.y, area.width - 1, area.height - 1);
            gc.setLineStyle(SWT.LINE_SOLID);
        });
    }

    /** Draws a stamp: its word as large as its frame allows. */
    void stamp(Ground ground, MarkData mark, int alpha) {
        upright(ground, mark, area -> {
            GC gc = ground.gc();
            gc.setAlpha(alpha);
            int line = ground.pixels(2, 1);
            int round = Math.min(area.width, area.height) / 4;
            gc.setLineWidth(line);
            gc.drawRoundRectangle(area.x + line / 2, area.y + line / 2, area.width - line, area.height - line, round,
                    round);
            gc.setLineWidth(1);
            String word = MarkStyles.stampText(mark.style().stamp());
            gc.setFont(fitting(gc, word, area, mark.style().width() * ground.slot().scale()));
            Point size = gc.textExtent(word);
            gc.drawText(word, area.x + (area.width - size.x) / 2, area.y + (area.height - size.y) / 2, true);
        });
    }

    private Font fitting(GC gc, String word, Rectangle area, double wanted) {
        Font font = font(wanted, SWT.BOLD);
        gc.setFont(font);
        Point size = gc.textExtent(word);
        double share = Math.min(1, Math.min(area.width * 0.9 / Math.max(1, size.x),
                area.height * 0.95 / Math.max(1, size.y)));
        return share < 1 ? font(wanted * share, SWT.BOLD) : font;
    }

    /** Lets something be drawn in the box of a mark as if the page stood as it did when the mark was made. */
    private static void upright(Ground ground, MarkData mark, Consumer<Rectangle> drawing) {
        Rectangle2D seen = Shapes.bounds(mark, ground.slot().geometry());
        Rectangle area = ground.area(seen);
        int turn = turn(ground, mark);
        if (turn == 0) {
            drawing.accept(area);
            return;
        }
        GC gc = ground.gc();
        Transform before = new Transform(gc.getDevice());
        Transform turned = new Transform(gc.getDevice());
        try {
            gc.getTransform(before);
            gc.getTransform(turned);
            turned.translate(area.x + area.width / 2f, area.y + area.height / 2f);
            turned.rotate(turn);
            gc.setTransform(turned);
            boolean sideways = turn % 180 != 0;
            int width = sideways ? area.height : area.width;
            int height = sideways ? area.width : area.height;
            drawing.accept(new Rectangle(-width / 2, -height / 2, width, height));
        } finally {
            gc.setTransform(before);
            turned.dispose();
            before.dispose();
        }
    }

    private static int turn(Ground ground, MarkData mark) {
        PageLookData look = mark.anchor().look();
        return look == null ? 0 : Math.floorMod(ground.slot().geometry().rotation() - look.rotation(), 360);
    }

    private static int pad(Ground ground) {
        return ground.pixels(PAD, 1);
    }

    private Font font(double pixels, int style) {
        double points = Math.clamp(pixels * POINTS_PER_INCH / owner.getDisplay().getDPI().y, 1, 400);
        if (fonts.size() > KEPT) {
            forget();
        }
        return fonts.computeIfAbsent(new Size((int) Math.round(points), style), size -> {
            FontData[] data = owner.getFont().getFontData();
            for (FontData each : data) {
                each.setHeight(size.points);
                each.setStyle(size.style);
            }
            return new Font(owner.getDisplay(), data);
        });
    }

    private void forget() {
        fonts.values().forEach(Font::dispose);
        fonts.clear();
    }
}
