package org.assize.annotation.anchor;

import java.awt.geom.Rectangle2D;
import java.util.List;

import org.assize.document.PageGeometry;
import org.assize.document.PageImage;
import org.assize.document.PageText;
import org.assize.document.Quad;
import org.assize.document.RenderRequest;
import org.assize.internal.annotation.anchor.Crop;
import org.assize.internal.annotation.anchor.Fingerprint;
import org.assize.records.event.AnchorData;
import org.assize.records.event.BoxData;
import org.assize.records.event.PageLookData;

/**
 * Records where something stands, so that it can be found again: geometry in the page's own space, the words with what
 * stands around them, how the page is shown, and, once the page has been drawn, a fingerprint of the picture of the
 * place. Stateless, safe in any thread, never waits.
 */
public final class Anchoring {

    /** Characters around a quote by which it is told from the same words elsewhere. */
    public static final int CONTEXT = 32;

    /**
     * What a place is taken from.
     *
     * @param sha256   hash of the document, lower-case hexadecimal
     * @param geometry how the page is seen
     */
    public record Source(String sha256, PageGeometry geometry) {
    }

    private Anchoring() {
    }

    /**
     * {@return the place of some characters of a page: one box for each run of text}
     *
     * @throws IndexOutOfBoundsException if the range is not within the text
     */
    public static AnchorData ofText(PageText text, CharRange range, Source source) {
        List<BoxData> boxes = text.quads(range.from(), range.to()).stream().map(Paths::boxOf).toList();
        return anchor(text, range, boxes, source);
    }

    /** {@return the place of the characters {@code from} to before {@code to}} */
    public static AnchorData ofText(PageText text, int from, int to, Source source) {
        return ofText(text, new CharRange(from, to), source);
    }

    /** {@return a region of a page, with the words that stand in it if there are any} */
    public static AnchorData ofBox(BoxData box, PageText text, Source source) {
        return ofBoxes(List.of(Paths.boxOf(Paths.area(box))), text, source);
    }

    /**
     * {@return regions of a page that belong together, such as the strokes of a drawing, with the words that stand in
     * the rectangle around them}
     *
     * @throws IllegalArgumentException if there is no region
     */
    public static AnchorData ofBoxes(List<BoxData> boxes, PageText text, Source source) {
        Rectangle2D around = boxes.stream().map(Paths::area).reduce(Rectangle2D::createUnion)
                .orElseThrow(() -> new IllegalArgumentException("no region"));
        return anchor(text, charsIn(text, around), boxes, source);
    }

    /** {@return a page as a whole} */
    public static AnchorData ofPage(int page, Source source) {
        return new AnchorData(source.sha256(), page, List.of(), "", "", "", look(source.geometry()));
    }

    /** {@return from the first to the last character that has its middle within an area of user space} */
    public static CharRange charsIn(PageText text, Rectangle2D area) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < text.text().length(); i++) {
            Quad quad = text.quad(i);
            if (quad != null && area.contains(quad.bounds().getCenterX(), quad.bounds().getCenterY())) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return first < 0 ? CharRange.NONE : new CharRange(first, last + 1);
    }

    /** {@return what to draw for {@link #withCrop}: the place with some margin, as the page is stored, at 72 dpi} */
    public static RenderRequest cropRequest(AnchorData anchor, PageGeometry geometry) {
        return Crop.of(anchor, geometry).request(anchor.page());
    }

    /**
     * {@return the anchor with a fingerprint of the picture of its place} The same anchor if the page is blank there,
     * since a blank place is like any other.
     *
     * @param image what was drawn for {@link #cropRequest}
     */
    public static AnchorData withCrop(AnchorData anchor, PageImage image) {
        PageLookData look = anchor.look();
        String crop = Fingerprint.of(image).filter(Fingerprint::tellsSomething).map(Fingerprint::text).orElse("");
        return look == null || crop.isEmpty() ? anchor
                : new AnchorData(anchor.sha256(), anchor.page(), anchor.boxes(), anchor.quote(), anchor.prefix(),
                        anchor.suffix(), new PageLookData(look.box(), look.rotation(), crop));
    }

    private static AnchorData anchor(PageText text, CharRange range, List<BoxData> boxes, Source source) {
        String all = text.text();
        String quote = all.substring(range.from(), range.to());
        String prefix = quote.isEmpty() ? "" : all.substring(whole(all, range.from() - CONTEXT), range.from());
        String suffix = quote.isEmpty() ? "" : all.substring(range.to(), whole(all, range.to() + CONTEXT));
        return new AnchorData(source.sha256(), text.page(), boxes, quote, prefix, suffix, look(source.geometry()));
    }

    /** A place in a text, moved into it and out of the middle of a character of two units. */
    private static int whole(String text, int index) {
        int within = Math.clamp(index, 0, text.length());
        boolean middle = within > 0 && within < text.length()
                && Character.isSurrogatePair(text.charAt(within - 1), text.charAt(within));
        return middle ? within - 1 : within;
    }

    private static PageLookData look(PageGeometry page) {
        BoxData shown = Paths.boxOf(new Rectangle2D.Double(page.cropX(), page.cropY(), page.cropWidth(),
                page.cropHeight()));
        return new PageLookData(shown, page.rotation(), "");
    }
}
