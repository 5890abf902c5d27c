package org.assize.internal.annotation.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.assize.annotation.anchor.AnchorMatch;
import org.assize.annotation.anchor.AnchorOutcome;
import org.assize.annotation.anchor.Anchoring;
import org.assize.annotation.anchor.PageSource;
import org.assize.document.DocumentException;
import org.assize.document.PageGeometry;
import org.assize.document.PageText;
import org.assize.records.event.AnchorData;
import org.assize.records.event.PageLookData;
import org.assize.records.event.PathData;
import org.eclipse.osgi.util.NLS;

/** Finds a place by its picture, on its page and the ones beside it, and judges how sure that is. */
final class PictureMatching {

    /**
     * Measured on papers scanned twice (150 dpi and 100 to 200 dpi, JPEG and black and white, half a degree of skew,
     * specks): the same place 0.75 to 0.98, half of them over 0.85; other places of the same document at most 0.72,
     * half of them under 0.50.
     */
    private static final double SURE = 0.8;
    private static final double POSSIBLE = 0.7;
    /** Two places whose pictures differ less than this are equally good. */
    private static final double TIE = 0.05;
    /** A picture tells less than words do. */
    private static final double CONFIDENCE = 0.9;
    private static final double CONFIDENCE_OF_PLACE = 0.2;

    private final PageSource pages;
    private final FoldedPages texts;

    PictureMatching(PageSource pages, FoldedPages texts) {
        this.pages = pages;
        this.texts = texts;
    }

    AnchorMatch find(AnchorData recorded, List<PathData> paths) throws DocumentException {
        PageLookData look = recorded.look();
        Optional<Fingerprint> wanted = look == null ? Optional.empty() : Fingerprint.parse(look.crop());
        if (wanted.isEmpty()) {
            return nothingKnown(recorded, paths);
        }
        List<PicturePlace> places = new ArrayList<>();
        PictureSearch search = new PictureSearch(pages, recorded, wanted.get());
        int unreadable = 0;
        for (int page = Math.max(1, recorded.page() - 1); page <= Math.min(pages.pageCount(), recorded.page() + 1);
                page++) {
            try {
                places.add(best(search, page, recorded));
            } catch (DocumentException e) {
                unreadable++;
            }
        }
        AnchorMatch match = judged(places, recorded, paths);
        return unreadable == 0 ? match : new AnchorMatch(match.outcome(), match.anchor(), match.paths(),
                match.confidence(), match.reason() + " " + NLS.bind(Messages.pagesUnreadable, unreadable));
    }

    private PicturePlace best(PictureSearch search, int page, AnchorData recorded) throws DocumentException {
        PageMapping relative = PageMapping.relative(recorded.look(), pages.geometry(page));
        PicturePlace best = search.find(page, relative);
        if (best.similarity() < SURE && !relative.equals(PageMapping.same())) {
            PicturePlace same = search.find(page, PageMapping.same());
            best = same.similarity() > best.similarity() ? same : best;
        }
        return best;
    }

    private AnchorMatch judged(List<PicturePlace> places, AnchorData recorded, List<PathData> paths)
            throws DocumentException {
        places.sort(Comparator.comparingDouble(PicturePlace::similarity).reversed());
        if (places.isEmpty() || places.getFirst().similarity() < POSSIBLE) {
            return PlaceFinder.orphan(recorded, paths, Messages.pictureMissing);
        }
        PicturePlace best = places.getFirst();
        boolean tied = places.size() > 1 && places.get(1).similarity() > best.similarity() - TIE;
        boolean sure = best.similarity() >= SURE && !tied;
        String reason = NLS.bind(tied ? Messages.picturesAlike : sure ? Messages.foundByPicture : Messages.pictureAlike,
                best.page());
        return new AnchorMatch(sure ? AnchorOutcome.MOVED : AnchorOutcome.UNCERTAIN, anchor(recorded, best),
                best.mapping().paths(paths), best.similarity() * CONFIDENCE, reason);
    }

    private AnchorData anchor(AnchorData recorded, PicturePlace place) throws DocumentException {
        PageGeometry geometry = pages.geometry(place.page());
        AnchorData anchor = anchor(recorded, place.page(), place.mapping(), geometry);
        return Anchoring.withCrop(anchor, pages.render(Anchoring.cropRequest(anchor, geometry)));
    }

    private AnchorData anchor(AnchorData recorded, int page, PageMapping mapping, PageGeometry geometry) {
        Anchoring.Source source = new Anchoring.Source(pages.sha256(), geometry);
        PageText text = texts.text(page);
        return recorded.boxes().isEmpty() ? Anchoring.ofPage(page, source)
                : Anchoring.ofBoxes(mapping.boxes(recorded.boxes()), text, source);
    }

    /** Without words and picture there is only the place on the page, about which somebody has to decide. */
    private AnchorMatch nothingKnown(AnchorData recorded, List<PathData> paths) throws DocumentException {
        if (recorded.page() < 1 || recorded.page() > pages.pageCount()) {
            return PlaceFinder.orphan(recorded, paths, NLS.bind(Messages.noPage, recorded.page()));
        }
        if (!recorded.quote().isBlank() && !texts.isPicture(recorded.page())) {
            return PlaceFinder.orphan(recorded, paths, Messages.wordsMissing);
        }
        PageGeometry geometry = pages.geometry(recorded.page());
        PageMapping relative = PageMapping.relative(recorded.look(), geometry);
        return new AnchorMatch(AnchorOutcome.UNCERTAIN, anchor(recorded, recorded.page(), relative, geometry),
                relative.paths(paths), CONFIDENCE_OF_PLACE, NLS.bind(Messages.nothingKnown, recorded.page()));
    }
}
