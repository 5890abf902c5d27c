package org.assize.internal.check.result;

import java.awt.geom.Rectangle2D;
import java.util.List;

import org.assize.check.Place;
import org.assize.document.PageGeometry;
import org.assize.document.Quad;
import org.assize.internal.check.Messages;
import org.assize.internal.check.input.CaseInput;
import org.assize.internal.check.input.CaseInput.InputDocument;
import org.assize.internal.check.worker.PageFact;
import org.assize.records.event.AnchorData;
import org.assize.records.event.BoxData;
import org.assize.records.event.EvidenceData;
import org.assize.records.event.PageLookData;
import org.eclipse.osgi.util.NLS;

/** Makes evidence of the places a check names, if they are in the case file. */
final class Evidence {

    private static final int MOST_QUADS = 500;
    private static final int LONGEST_QUOTE = 4_000;
    private static final int LONGEST_CONTEXT = 8 * Place.CONTEXT;

    private final CaseInput input;

    Evidence(CaseInput input) {
        this.input = input;
    }

    EvidenceData of(Place place) throws ImplausibleException {
        InputDocument document = input.document(place.document()).orElseThrow(
                () -> new ImplausibleException(NLS.bind(Messages.unknownDocument, shown(place.document()))));
        List<PageFact> pages = document.pages().pages();
        // A document that could not be opened is shown as a whole, by its first page.
        if (place.page() < 1 || place.page() > Math.max(1, pages.size())) {
            throw new ImplausibleException(NLS.bind(Messages.unknownPage, place.document(), place.page()));
        }
        if (place.quads().size() > MOST_QUADS || place.quote().length() > LONGEST_QUOTE
                || place.prefix().length() > LONGEST_CONTEXT || place.suffix().length() > LONGEST_CONTEXT) {
            throw new ImplausibleException(NLS.bind(Messages.tooMuch, place.document()));
        }
        PageLookData look = null;
        if (place.page() <= pages.size()) {
            PageGeometry geometry = pages.get(place.page() - 1).geometry();
            for (Quad quad : place.quads()) {
                checkOn(geometry, quad, place);
            }
            look = new PageLookData(box(geometry), geometry.rotation(), "");
        }
        return new EvidenceData(place.document(), document.document().title(),
                new AnchorData(document.document().sha256(), place.page(),
                        place.quads().stream().map(Evidence::box).toList(), place.quote(), place.prefix(),
                        place.suffix(), look));
    }

    /** On the page or near it: files may have text beside what is shown of a page. */
    private static void checkOn(PageGeometry page, Quad quad, Place place) throws ImplausibleException {
        Rectangle2D bounds = quad.bounds();
        boolean finite = Double.isFinite(bounds.getX()) && Double.isFinite(bounds.getY())
                && Double.isFinite(bounds.getWidth()) && Double.isFinite(bounds.getHeight());
        Rectangle2D near = new Rectangle2D.Double(page.cropX() - page.cropWidth(), page.cropY() - page.cropHeight(),
                3 * page.cropWidth(), 3 * page.cropHeight());
        boolean inside = finite && bounds.getMinX() >= near.getMinX() && bounds.getMaxX() <= near.getMaxX()
                && bounds.getMinY() >= near.getMinY() && bounds.getMaxY() <= near.getMaxY();
        if (!inside) {
            throw new ImplausibleException(NLS.bind(Messages.offPage, place.document(), place.page()));
        }
    }

    private static BoxData box(Quad quad) {
        Rectangle2D bounds = quad.bounds();
        return new BoxData(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private static BoxData box(PageGeometry page) {
        return new BoxData(page.cropX(), page.cropY(), page.cropWidth(), page.cropHeight());
    }

    static String shown(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
