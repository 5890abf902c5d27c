package org.assize.internal.ui.document.evidence;

import java.util.List;

import org.assize.document.PageText;
import org.assize.document.Quad;
import org.assize.internal.ui.document.Messages;
import org.assize.internal.ui.document.page.Layer;
import org.assize.internal.ui.document.page.Spot;
import org.assize.internal.ui.document.page.Spots;
import org.assize.internal.ui.document.text.PageTexts;
import org.assize.search.TextMatcher;
import org.assize.search.TextRange;

/** Shows on the pages what reviews point to. UI thread only. */
public final class EvidenceSpots {

    private final Spots spots;
    private final PageTexts texts;
    private List<EvidencePlace> shown = List.of();

    public EvidenceSpots(Spots spots, PageTexts texts) {
        this.spots = spots;
        this.texts = texts;
    }

    /** {@return the places that are shown} */
    public List<EvidencePlace> places() {
        return shown;
    }

    /** Shows these places and no others. A place known by its words only appears when the page's text is there. */
    public void show(List<EvidencePlace> places) {
        shown = places;
        spots.set(Layer.EVIDENCE, places.stream().filter(p -> !p.boxes().isEmpty()).map(p -> spot(p, p.boxes()))
                .toList());
        for (EvidencePlace place : places) {
            if (place.boxes().isEmpty() && !place.quote().isBlank() && place.page() >= 1
                    && place.page() <= texts.pageCount()) {
                texts.get(place.page(), text -> quoted(places, place, text));
            }
        }
    }

    private void quoted(List<EvidencePlace> places, EvidencePlace place, PageText text) {
        List<TextRange> found = TextMatcher.ofText(place.quote()).find(text.text());
        if (shown == places && !found.isEmpty()) {
            TextRange range = found.getFirst();
            spots.add(Layer.EVIDENCE, List.of(spot(place, text.quads(range.from(), range.to()))));
        }
    }

    private static Spot spot(EvidencePlace place, List<Quad> quads) {
        String hint = place.item() + " · " + place.by() + (place.quote().isBlank() ? "" : "\n" + place.quote())
                + (place.earlier() ? "\n" + Messages.evidenceEarlier : "");
        return new Spot(place.page(), quads, place.item() + (place.earlier() ? "?" : ""), hint);
    }
}
