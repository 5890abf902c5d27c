package org.assize.internal.ui.document.evidence;

import java.awt.geom.Rectangle2D;
import java.util.List;

import org.assize.document.PageText;
import org.assize.document.Quad;
import org.assize.internal.ui.document.CaseDocument;
import org.assize.internal.ui.document.text.Selection;
import org.assize.internal.ui.document.text.Words;
import org.assize.records.event.AnchorData;
import org.assize.records.event.BoxData;
import org.assize.records.event.EvidenceData;
import org.assize.search.TextRange;

/** Makes evidence of what is selected. */
public final class Evidence {

    /** Characters around a quote by which it is told from the same words elsewhere. */
    private static final int CONTEXT = 32;
    private static final double GRAIN = 1000;

    private Evidence() {
    }

    /** {@return the selected part of a page as evidence} */
    public static EvidenceData of(CaseDocument document, Selection selection, PageText page) {
        TextRange range = selection.range(page);
        String text = page.text();
        String quote = Words.flowing(text.substring(range.from(), range.to()));
        String prefix = quote.isEmpty() ? "" : text.substring(Math.max(0, range.from() - CONTEXT), range.from());
        String suffix = quote.isEmpty() ? "" : text.substring(range.to(), Math.min(text.length(),
                range.to() + CONTEXT));
        List<BoxData> boxes = selection.quads(page).stream().map(Evidence::box).toList();
        return new EvidenceData(document.path(), document.title(),
                new AnchorData(document.sha256(), page.page(), boxes, quote, Words.flowing(prefix),
                        Words.flowing(suffix)));
    }

    /** {@return the rectangle around a place; thousandths of a point are finer than any printer} */
    public static BoxData box(Quad quad) {
        Rectangle2D area = quad.bounds();
        return new BoxData(rounded(area.getX()), rounded(area.getY()), rounded(area.getWidth()),
                rounded(area.getHeight()));
    }

    private static double rounded(double value) {
        return Math.round(value * GRAIN) / GRAIN;
    }
}
