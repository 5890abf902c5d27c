package org.assize.internal.document;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.assize.document.PageImage;
import org.assize.document.RenderRequest;
import org.assize.fonts.CjkFont;

/** Draws a page of plain text. */
public final class TextPainting {

    private static final float HAN_SIZE = 10.5f;
    private static final float LATIN_SIZE = 8.75f;
    private static final double BASELINE = 9.4;

    private final Font han;
    private final Font latin = new Font(Font.MONOSPACED, Font.PLAIN, 1).deriveFont(LATIN_SIZE);

    /** Loads the fonts. */
    public TextPainting() throws IOException {
        try (InputStream in = CjkFont.open()) {
            han = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(HAN_SIZE);
        } catch (FontFormatException e) {
            throw new IOException(e);
        }
    }

    /** {@return the picture} Its size must have been looked at before. */
    public PageImage paint(GridPage page, RenderRequest request, BooleanSupplier cancelled) {
        Rectangle area = request.pixels(page.geometry());
        BufferedImage image = new BufferedImage(area.width, area.height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, area.width, area.height);
        g.setColor(Color.BLACK);
        g.translate(-area.x, -area.y);
        g.scale(request.scale(), request.scale());
        for (int i = 0; i < page.lines().size(); i++) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            paintLine(g, page.lines().get(i), page.top() + i * TextGrid.LINE + BASELINE);
        }
        g.dispose();
        return new PageImage(area.width, area.height, ((DataBufferByte) image.getRaster().getDataBuffer()).getData());
    }

    private void paintLine(Graphics2D g, String line, double baseline) {
        double x = TextGrid.LEFT;
        for (int c : line.codePoints().toArray()) {
            g.setFont(han.canDisplay(c) && !latin.canDisplay(c) || TextGrid.cells(c) == 2 ? han : latin);
            g.drawString(Character.toString(c), (float) x, (float) baseline);
            x += TextGrid.cells(c) * TextGrid.CELL;
        }
    }
}
