package org.assize.internal.annotation.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.assize.annotation.anchor.AnchorMatch;
import org.assize.annotation.anchor.AnchorOutcome;
import org.assize.annotation.anchor.PageSource;
import org.assize.document.DocumentException;
import org.assize.records.event.AnchorData;
import org.assize.records.event.PathData;
import org.eclipse.osgi.util.NLS;

/** Finds a place by its words and judges how sure that is. */
final class WordMatching {

    /** Words and place together must be this alike to be beyond reasonable doubt. */
    private static final double SURE = 0.8;
    /** Words a machine read may differ a little, since it reads every picture a little differently. */
    private static final double SURE_OF_MACHINE = 0.85;
    private static final double MACHINE_QUOTE = 0.9;
    private static final double MACHINE_CONFIDENCE = 0.9;
    /** Words with less in common with those on record are others. */
    private static final double POSSIBLE = 0.65;
    /** Two places whose words differ less than this are equally good. */
    private static final double TIE = 0.05;
    /** Characters that must speak for a place. */
    private static final double ENOUGH = 8;
    /** A quote of so many characters is worth a look even where its context is gone. */
    private static final int LONG_QUOTE = 6;

    private final PageSource pages;
    private final FoldedPages texts;

    WordMatching(PageSource pages, FoldedPages texts) {
        this.pages = pages;
        this.texts = texts;
    }

    /** A place with the part of the page it takes and how good it is with that. */
    private record Candidate(WordPlace words, FoundPlace place, double total) {
    }

    AnchorMatch find(AnchorData recorded, List<PathData> paths) throws DocumentException {
        Likeness likeness = new Likeness(recorded);
        if (likeness.quote().isEmpty()) {
            return missing(recorded, paths);
        }
        List<WordPlace> found = new WordSearch(texts, likeness, recorded.page(), pages.pageCount()).find();
        List<Candidate> candidates = new ArrayList<>();
        for (WordPlace words : found) {
            if (isPossible(words, likeness)) {
                FoundPlace place = FoundPlace.of(recorded, words, pages, texts);
                candidates.add(new Candidate(words, place, likeness.total(words.words(), place.nearness())));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::total).reversed());
        return candidates.isEmpty() ? missing(recorded, paths) : judged(candidates, recorded, paths);
    }

    private static boolean isPossible(WordPlace words, Likeness likeness) {
        return words.words() >= POSSIBLE || words.quote() == 1 && likeness.quote().length() >= LONG_QUOTE;
    }

    private AnchorMatch judged(List<Candidate> candidates, AnchorData recorded, List<PathData> paths)
            throws DocumentException {
        Candidate best = candidates.getFirst();
        WordPlace words = best.words;
        boolean machine = pages.readByMachine(words.page());
        boolean tied = candidates.stream().skip(1)
                .anyMatch(c -> !c.words.overlaps(words) && c.words.words() > words.words() - TIE);
        boolean enough = words.evidence() >= ENOUGH;
        boolean sure = words.quote() == 1 ? best.total >= SURE
                : machine && words.quote() >= MACHINE_QUOTE && best.total >= SURE_OF_MACHINE;
        FoundPlace.Mapped mapped = best.place.map(recorded, paths, pages);
        String reason = reason(words, mapped.anchor().quote(), tied, enough, sure)
                + (machine ? " " + Messages.machineRead : "");
        double confidence = best.total * (machine ? MACHINE_CONFIDENCE : 1) * (tied || !enough ? 0.5 : 1);
        return new AnchorMatch(sure && enough && !tied ? AnchorOutcome.MOVED : AnchorOutcome.UNCERTAIN,
                mapped.anchor(), mapped.paths(), confidence, Reasons.withGaps(reason, texts));
    }

    private static String reason(WordPlace words, String now, boolean tied, boolean enough, boolean sure) {
        Integer page = words.page();
        if (words.quote() < 1) {
            return NLS.bind(Messages.differentWords, page, Reasons.shortened(now));
        }
        if (tied) {
            return NLS.bind(Messages.severalPlaces, page);
        }
        if (!enough) {
            return NLS.bind(Messages.fewWords, page);
        }
        return NLS.bind(sure ? Messages.foundByWords : Messages.otherContext, page);
    }

    private AnchorMatch missing(AnchorData recorded, List<PathData> paths) {
        return PlaceFinder.orphan(recorded, paths, Reasons.withGaps(Messages.wordsMissing, texts));
    }
}
