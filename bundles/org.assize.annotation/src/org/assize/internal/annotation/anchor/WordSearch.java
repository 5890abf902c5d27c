package org.assize.internal.annotation.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.assize.internal.annotation.anchor.EditDistance.Found;

/**
 * Looks for the words of an anchor: from its page outwards, first as they are, and where that leads to nothing good,
 * with errors. The pages nearby are always all looked at, so that words which stand there twice are known to.
 */
final class WordSearch {

    /** So many pages to either side are looked at even after something was found. */
    private static final int NEARBY = 20;
    private static final int MOST_PAGES = 1000;
    /** Exact words with a context as bad as this may be others; the right ones may have been corrected. */
    private static final double GOOD = 0.75;
    /** Cells of edit distance for one anchor, about a second. */
    private static final long MOST_WORK = 200_000_000;
    private static final int KEPT = 12;

    private final FoldedPages pages;
    private final Likeness likeness;
    private final List<Integer> order;
    private final Occurrences.Work work = new Occurrences.Work(MOST_WORK);

    WordSearch(FoldedPages pages, Likeness likeness, int page, int pageCount) {
        this.pages = pages;
        this.likeness = likeness;
        this.order = outwards(page, pageCount);
    }

    /** {@return what was found, the words most alike first, at most {@value #KEPT}} */
    List<WordPlace> find() {
        List<WordPlace> places = look(page -> Occurrences.exact(likeness.quote(), page.text()));
        if (places.isEmpty() || places.getFirst().words() < GOOD) {
            List<WordPlace> near = look(page -> Occurrences.near(likeness.quote(), page.text(), work));
            near.stream().filter(n -> places.stream().noneMatch(n::overlaps)).forEach(places::add);
            places.sort(BEST_FIRST);
        }
        return places.subList(0, Math.min(KEPT, places.size()));
    }

    private static final Comparator<WordPlace> BEST_FIRST = Comparator.comparingDouble(WordPlace::words).reversed();

    private List<WordPlace> look(Finder finder) {
        List<WordPlace> places = new ArrayList<>();
        for (int i = 0; i < order.size() && (i <= 2 * NEARBY || places.isEmpty()); i++) {
            FoldedText page = pages.folded(order.get(i));
            for (Found found : finder.find(page)) {
                places.add(new WordPlace(order.get(i), found, likeness.quote(found), likeness.words(page, found),
                        likeness.evidence(page, found)));
            }
        }
        places.sort(BEST_FIRST);
        return places;
    }

    /** The page itself, the next, the one before, the one after the next … */
    private static List<Integer> outwards(int page, int pageCount) {
        int start = Math.clamp(page, 1, pageCount);
        List<Integer> order = new ArrayList<>(List.of(start));
        for (int distance = 1; distance < pageCount && order.size() < MOST_PAGES; distance++) {
            if (start + distance <= pageCount) {
                order.add(start + distance);
            }
            if (start - distance >= 1) {
                order.add(start - distance);
            }
        }
        return order;
    }

    /** Finds words on a page. */
    private interface Finder {

        List<Found> find(FoldedText page);
    }
}
