package org.assize.internal.document;

import java.util.List;

import org.assize.document.PageGeometry;
import org.assize.document.PageText;
import org.assize.document.PageTextBuilder;
import org.assize.document.Quad;

/**
 * A page of text in cells.
 *
 * @param lines    lines that fit
 * @param geometry size of the page
 * @param top      where the first line begins, points from the upper edge
 */
public record GridPage(List<String> lines, PageGeometry geometry, double top) {

    /** {@return the text with the places of its characters} */
    public PageText text(int page) {
        PageTextBuilder builder = PageText.builder(page);
        for (int i = 0; i < lines.size(); i++) {
            double upper = geometry.cropHeight() - top - i * TextGrid.LINE;
            double x = TextGrid.LEFT;
            for (int c : lines.get(i).codePoints().toArray()) {
                double right = x + TextGrid.cells(c) * TextGrid.CELL;
                builder.glyph(Character.toString(c), Quad.of(x, upper - TextGrid.LINE, right, upper));
                x = right;
            }
            builder.newLine();
        }
        return builder.build();
    }
}
